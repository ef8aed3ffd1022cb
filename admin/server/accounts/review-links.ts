/** Review links: one version of one article, shown to whoever has the address, for two weeks at most. The database has its hash alone. */
import { createHash, randomBytes } from 'node:crypto';
import { missing, refused } from '../request-error.ts';
import type { Accounts } from './accounts.ts';

const day = 24 * 3_600_000;
export const longestDays = 14;
/** Links of one article that are good at a time. */
const most = 10;

/** What is to be drawn for one. */
export interface ToDraw {
	/** Below the content folder. */
	file: string;
	text: string;
	/** Said on top. */
	about: string;
	/** Shanghai wall time. */
	now: string;
}

export interface Reviewing {
	/** What is shown, a folder each, called by the hash of its address. */
	folder: string;
	/** @throws RequestError for what may not be shown */
	article: (path: string) => { file: string; text: string; title: string };
	/** Writes `page.html`, `sheet.html`, `pictures/` and `files/` into a folder that is not there yet. */
	draw: (given: ToDraw, into: string) => Promise<void>;
}

export interface ReviewLink {
	id: number;
	/** Of the address; also the name of the folder with what is shown. */
	hash: string;
	file: string;
	title: string;
	person: number;
	name: string;
	createdAt: number;
	expiresAt: number;
	opened: number;
	openedAt: number | null;
}

/** 128 random bits. */
export const freshAddress = () => randomBytes(16).toString('base64url');
export const isAddress = (token: string) => /^[\w-]{22}$/.test(token);
export const hashOfAddress = (token: string) => createHash('sha256').update(token).digest('hex');

const select = `SELECT reviewLink.*, person.name FROM reviewLink JOIN person ON person.id = reviewLink.person`;

/** Those of an article that are good now, newest first. */
export function linksOf({ db, now }: Accounts, file: string): ReviewLink[] {
	const rows = db.prepare(`${select} WHERE file = ? AND expiresAt > ? ORDER BY id DESC`);
	return rows.all(file, now()) as unknown as ReviewLink[];
}

/** @throws RequestError where there are too many */
export function refuseMany(accounts: Accounts, file: string): void {
	if (linksOf(accounts, file).length >= most)
		throw refused(`这一篇已经有 ${most} 个审稿链接了，请先收回不用的。`, 409);
}

type Fresh = Pick<ReviewLink, 'hash' | 'file' | 'title' | 'person'> & { days: number };

export function addLink({ db, now }: Accounts, given: Fresh): void {
	const { hash, file, title, person, days } = given;
	const until = now() + Math.min(longestDays, Math.max(1, days)) * day;
	db.prepare(
		'INSERT INTO reviewLink (hash, file, title, person, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?)',
	).run(hash, file, title, person, now(), until);
}

/** Of an address that is good now; whose maker's account is gone went with it. */
export function linkAt({ db, now }: Accounts, token: string): ReviewLink | undefined {
	if (!isAddress(token)) return undefined;
	const row = db.prepare(`${select} WHERE hash = ? AND expiresAt > ?`);
	return row.get(hashOfAddress(token), now()) as unknown as ReviewLink | undefined;
}

/** Opened again and again it is told of once a minute. Milliseconds. */
const tellAgain = 60_000;

/** Each is counted. @returns whether the log is to tell of it */
export function noteOpened({ db, now }: Accounts, { id, openedAt }: ReviewLink): boolean {
	db.prepare('UPDATE reviewLink SET opened = opened + 1, openedAt = ? WHERE id = ?').run(now(), id);
	return openedAt === null || now() - openedAt > tellAgain;
}

/** @throws RequestError when there is none @returns what it was */
export function dropLink({ db, now }: Accounts, id: number): ReviewLink {
	const found = db.prepare(`${select} WHERE reviewLink.id = ? AND expiresAt > ?`).get(id, now());
	if (!found) throw missing('这个审稿链接已经收回或者过期了。');
	db.prepare('DELETE FROM reviewLink WHERE id = ?').run(id);
	return found as unknown as ReviewLink;
}

/** Hashes of those that are good; the others' rows go. */
export function goodLinks({ db, now }: Accounts): Set<string> {
	db.prepare('DELETE FROM reviewLink WHERE expiresAt <= ?').run(now());
	return new Set(
		db
			.prepare('SELECT hash FROM reviewLink')
			.all()
			.map(({ hash }) => String(hash)),
	);
}
