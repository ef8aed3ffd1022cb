/** Passwords as they are kept: argon2id, at most two worked out at a time. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { RequestError } from '../request-error.ts';

const derive = promisify(argon2);

/** OWASP's second choice of argon2id: it gives its memory back, the first did not (`README.md`). */
const cost = { memory: 47_104, passes: 1, parallelism: 1 } as const;

/** More share the thread pool with the reading of files. */
const atATime = 2;
/** Three seconds of work; who comes then is asked to come again. */
const longestQueue = 40;

let working = 0;
const waiting: (() => void)[] = [];

function busy(): RequestError {
	const message = '同时登录的人太多了。请过十秒再试。';
	return new RequestError(503, { error: 'slow', message });
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (working >= atATime) {
		if (waiting.length >= longestQueue) throw busy();
		// Whoever is done hands on the place.
		await new Promise<void>((next) => waiting.push(next));
	} else working += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else working -= 1;
	}
}

type Cost = Record<keyof typeof cost, number>;

function tagOf(password: string, nonce: Uint8Array, given: Cost): Promise<Buffer> {
	// One person's keyboard may write é as one character, another's as two.
	const message = password.normalize('NFKC');
	return inTurn(() => derive('argon2id', { message, nonce, tagLength: 32, ...given }));
}

const form = /^argon2id\$(\d+)\$(\d+)\$(\d+)\$([\w-]{22})\$([\w-]{43})$/;

/** `argon2id$47104$1$1$<salt>$<tag>`: its cost stands with it, so that it can be raised. @throws RequestError when too many wait */
export async function hashPassword(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const tag = await tagOf(password, nonce, cost);
	const numbers = [cost.memory, cost.passes, cost.parallelism].join('$');
	return `argon2id$${numbers}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Nobody's: who has no account is answered as late as who has one. */
const nobody = `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** @param kept null: nobody, which takes as long and is never right @throws RequestError when too many wait */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
	const [, memory, passes, parallelism, salt = '', tag = ''] = form.exec(kept ?? nobody) ?? [];
	if (!memory) throw new Error('accounts.db: a password of an unknown form');
	const given = { memory: +memory, passes: Number(passes), parallelism: Number(parallelism) };
	const found = await tagOf(password, Buffer.from(salt, 'base64url'), given);
	return timingSafeEqual(found, Buffer.from(tag, 'base64url')) && kept !== null;
}
