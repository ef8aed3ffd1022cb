/** Review links: given by who writes, opened by whoever has the address, ended by either side of the desk. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { wallTime } from '../../../../src/lib/clock.ts';
import { oneAtATime } from '../../queue.ts';
import { refused } from '../../request-error.ts';
import type { Accounts } from '../accounts.ts';
import { atOnce } from '../database.ts';
import { log } from '../log.ts';
import * as links from '../review-links.ts';
import type { Reviewing } from '../review-links.ts';
import { note, whoAsks, type Asked } from './asked.ts';
import type { AccountActions } from './protocol.ts';

type Ask<A extends keyof AccountActions> = AccountActions[A]['ask'];

/** One process draws at a time. */
const inTurn = oneAtATime();

function reviewingOf({ review }: Asked): Reviewing {
	if (!review) throw refused('这里没有审稿链接。', 404);
	return review;
}

/** `沈小满给您审稿，2026-11-22 09:00 的一版，2026-11-29 以前能打开。` */
const aboutOf = (name: string, now: string, until: string) =>
	`${name}请您审稿，这是 ${now} 的一版，${until} 以前打得开。`;

const day = 24 * 3_600_000;

export async function give(asked: Asked, { path, days }: Ask<'review-give'>) {
	const { accounts, origin } = asked;
	const review = reviewingOf(asked);
	const { person } = whoAsks(asked);
	const { file, text, title } = review.article(path);
	links.refuseMany(accounts, file);
	const token = links.freshAddress();
	const hash = links.hashOfAddress(token);
	const now = wallTime(new Date(accounts.now()));
	const until = wallTime(new Date(accounts.now() + days * day)).slice(0, 10);
	const about = aboutOf(person.name, now, until);
	await inTurn(() => review.draw({ file, text, about, now }, join(review.folder, hash)));
	// Again: others may have been given while it was drawn.
	atOnce(accounts.db, () => {
		links.refuseMany(accounts, file);
		links.addLink(accounts, { hash, file, title, person: person.id, days });
	});
	note(asked, 'review-given', person, `content/${file}`);
	await clearReviews(accounts, review);
	return { address: `${origin}/review/${token}`, until };
}

export function list(asked: Asked, { path }: Ask<'review-links'>) {
	const { person } = whoAsks(asked);
	const { file } = reviewingOf(asked).article(path);
	return {
		links: links.linksOf(asked.accounts, file).map((link) => ({
			id: link.id,
			by: link.name,
			at: wallTime(new Date(link.createdAt)),
			until: wallTime(new Date(link.expiresAt)).slice(0, 10),
			opened: link.opened,
			mine: link.person === person.id,
		})),
	};
}

/** What is another's only who reviews, publishes or looks after accounts ends. */
const others = ['reviewer', 'publisher', 'administrator'] as const;

export async function end(asked: Asked, { id }: Ask<'review-end'>) {
	const { accounts } = asked;
	const { person } = whoAsks(asked);
	const review = reviewingOf(asked);
	const dropped = atOnce(accounts.db, () => {
		const link = links.dropLink(accounts, id);
		if (link.person !== person.id && !others.some((role) => person.roles.includes(role)))
			throw refused('这个审稿链接是别人给的，请他自己收回，或者请审核、终审来收。', 403);
		return link;
	});
	note(asked, 'review-ended', person, `content/${dropped.file}`);
	await clearReviews(accounts, review);
	return {};
}

/** Folders that no good link leads to go. */
export async function clearReviews(accounts: Accounts, { folder }: Reviewing): Promise<void> {
	if (!existsSync(folder)) return;
	const good = links.goodLinks(accounts);
	for (const name of await readdir(folder))
		// One that is just being drawn has no row yet.
		if (/^[0-9a-f]{64}$/.test(name) && !good.has(name) && isOld(join(folder, name)))
			await rm(join(folder, name), { recursive: true, force: true });
}

const isOld = (path: string) => {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats !== undefined && Date.now() - stats.mtimeMs > 5_000;
};

const begin = '/review/';

/** On whatever is answered: nothing of the address goes elsewhere, and nothing is kept. */
const headers = {
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex, nofollow, noarchive',
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Content-Security-Policy':
		"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** One sentence, whatever is wrong: a guess learns nothing. */
const closed = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>打不开</title><p style="font: 1.2rem/1.8 sans-serif; margin: 2rem">这个审稿链接打不开：过期了，收回了，或者地址没有抄全。请向发给您的人再要一个。</p></html>`;

/** What lies in a link's folder, by its address below the link; undefined for anything else. */
function fileAt(rest: string): { file: string; type: string } | undefined {
	if (rest === '') return { file: 'page.html', type: 'text/html; charset=utf-8' };
	if (rest === 'sheet') return { file: 'sheet.html', type: 'text/html; charset=utf-8' };
	const [, format] = /^pictures\/[0-9a-f]{14}-\d{1,5}x\d{1,5}\.(avif|webp|jpg)$/.exec(rest) ?? [];
	if (format) return { file: rest, type: `image/${format === 'jpg' ? 'jpeg' : format}` };
	return /^files\/[0-9a-f]{6,64}\/[^/\\]+$/.test(rest) && !/\/\.\.?$/.test(rest)
		? { file: rest, type: 'application/octet-stream' }
		: undefined;
}

function decoded(text: string): string | undefined {
	try {
		const path = decodeURIComponent(text);
		return path.includes('\0') ? undefined : path;
	} catch {
		return undefined;
	}
}

function sayClosed(response: ServerResponse): void {
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(closed);
}

/** @returns false when the address is none of a review */
export function showReview(
	{ accounts, review }: { accounts: Accounts; review: Reviewing | undefined },
	request: IncomingMessage,
	response: ServerResponse,
	address: string,
): boolean {
	const url = request.url ?? '';
	if (!review || !url.startsWith(begin)) return false;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return true;
	}
	const [token = '', ...more] = (url.slice(begin.length).split('?')[0] ?? '').split('/');
	const rest = decoded(more.join('/'));
	const link = links.linkAt(accounts, token);
	const found = rest === undefined ? undefined : fileAt(rest);
	const path = link && found && join(review.folder, link.hash, found.file);
	if (!link || !found || !path || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
		sayClosed(response);
		return true;
	}
	// Its pictures are named beside it, so it must stand in a folder.
	if (rest === '' && more.length === 0) {
		response.writeHead(302, { Location: `${begin}${token}/` }).end();
		return true;
	}
	if (rest === '' && links.noteOpened(accounts, link))
		log(accounts, 'review-opened', { address, detail: `content/${link.file}` });
	response.setHeader('Content-Type', found.type);
	if (found.type === 'application/octet-stream') {
		response.setHeader('Content-Disposition', 'attachment');
		response.setHeader('Content-Security-Policy', 'sandbox');
	}
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(path)
			.on('error', () => response.destroy())
			.pipe(response);
	return true;
}
