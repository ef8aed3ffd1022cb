/** Accounts in a temporary folder, at a time that the test moves. */
import { argon2Sync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import {
	openAccounts,
	type Accounts,
	type AccountsOptions,
} from '../../../../../admin/server/accounts/accounts.ts';
import {
	addPerson,
	personAt,
	setPassword,
	type Person,
} from '../../../../../admin/server/accounts/people.ts';
import type { Role } from '../../../../../admin/server/accounts/roles.ts';

/** 2026-11-22 09:00 in Shanghai. */
export const morning = Date.UTC(2026, 10, 22, 1);
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

export const password = '河边第三棵柳树往南走';

export interface Desk extends Accounts {
	path: string;
	/** Milliseconds later. */
	pass: (milliseconds: number) => void;
}

const opened: Accounts[] = [];
afterAll(() => opened.forEach(({ db }) => db.isOpen && db.close()));

export function desk(options: Partial<AccountsOptions> = {}): Desk {
	const path = join(mkdtempSync(join(tmpdir(), 'linli-accounts-')), 'accounts.db');
	let at = morning;
	const accounts = openAccounts({ path, now: () => at, ...options });
	opened.push(accounts);
	return { ...accounts, path, pass: (milliseconds) => void (at += milliseconds) };
}

const names: Record<string, string> = {
	shen: '沈小满',
	lu: '陆知远',
	xu: '许桂芳',
	jiang: '江一平',
	zhou: '周梅',
	qian: '钱大海',
};

/** As it would be kept at a cost that lets a test try many. */
export const kept = (() => {
	const nonce = Buffer.alloc(16, 7);
	const cost = { memory: 64, passes: 1, parallelism: 1 };
	const tag = argon2Sync('argon2id', { message: password, nonce, tagLength: 32, ...cost });
	return `argon2id$64$1$1$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
})();

/** An account that can sign in. */
export function person(accounts: Accounts, login: string, ...roles: Role[]): Person {
	const { id } = addPerson(accounts, { login, name: names[login] ?? `某${login}`, roles });
	setPassword(accounts, id, kept);
	return personAt(accounts, id);
}

/** From an office's network, with a browser that nobody knows. */
export const stranger = { address: '203.0.113.7', device: undefined };

/** What somebody answered instead of doing it. */
export async function refusalOf(work: () => unknown): Promise<{
	status: number;
	error: string;
	message: string;
	seconds?: number;
}> {
	try {
		await work();
	} catch (error) {
		const { status, refusal } = error as {
			status: number;
			refusal: { error: string; message: string; seconds?: number };
		};
		return { status, ...refusal };
	}
	throw new Error('it was done');
}
