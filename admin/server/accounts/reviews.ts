/** Who has written and reviewed what: beside the articles, where no save and no push from elsewhere can write it. */
import type { Review, ReviewStep } from '../../../src/collections/reviews.ts';
import type { Returned } from '../office-protocol.ts';
import type { Kept, Signed, Turn } from '../saving/review-record.ts';
import type { Accounts } from './accounts.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import { atOnce } from './database.ts';

type Row = Record<string, string | number>;

export function keptOf({ db }: Accounts, file: string): Kept {
	const wrote = db.prepare('SELECT name, made FROM wrote WHERE file = ?').all(file) as Row[];
	const select = db.prepare('SELECT step, name, words FROM reviewed WHERE file = ?');
	const signed = select.all(file) as unknown as ({ step: ReviewStep } & Signed)[];
	const maker = wrote.find(({ made }) => made === 1)?.['name'] as string | undefined;
	const back = returnedIn(db.prepare('SELECT * FROM returned WHERE file = ?').get(file));
	return {
		authors: wrote.map(({ name }) => String(name)),
		signed: Object.fromEntries(signed.map(({ step, name, words }) => [step, { name, words }])),
		...(maker === undefined ? {} : { maker }),
		...(back ? { returned: back } : {}),
	};
}

function returnedIn(row: unknown): Returned | undefined {
	const { name, reason, at } = (row ?? {}) as { name?: string; reason?: string; at?: number };
	if (name === undefined || reason === undefined || at === undefined) return undefined;
	return { by: name, reason, at: wallTime(new Date(at)) };
}

export function allReturned({ db }: Accounts): ReadonlyMap<string, Returned> {
	const rows = db.prepare('SELECT * FROM returned').all() as Row[];
	return new Map(
		rows.flatMap((row) => {
			const returned = returnedIn(row);
			return returned ? [[String(row['file']), returned] as const] : [];
		}),
	);
}

function sign({ db, now }: Accounts, file: string, signed: Review, words: string): void {
	db.prepare('DELETE FROM reviewed WHERE file = ?').run(file);
	const insert = db.prepare('INSERT INTO reviewed VALUES (?, ?, ?, ?, ?)');
	for (const [step, name] of Object.entries(signed) as [ReviewStep, string][])
		insert.run(file, step, name, words, now());
}

export function noteTurn(accounts: Accounts, file: string, turn: Turn): void {
	const { db, now } = accounts;
	const { authors, made, signed, words, returned, answered } = turn;
	atOnce(db, () => {
		for (const author of authors)
			db.prepare('INSERT OR IGNORE INTO wrote VALUES (?, ?, ?)').run(file, author, made ? 1 : 0);
		sign(accounts, file, signed, words);
		if (answered) db.prepare('DELETE FROM returned WHERE file = ?').run(file);
		if (!returned) return;
		const insert = db.prepare('INSERT OR REPLACE INTO returned VALUES (?, ?, ?, ?)');
		insert.run(file, returned.by, returned.reason, now());
	});
}

export function forgetAuthors({ db }: Accounts, file: string): void {
	db.prepare('DELETE FROM wrote WHERE file = ?').run(file);
}

export function forgetArticle({ db }: Accounts, file: string): void {
	atOnce(db, () => {
		for (const table of ['wrote', 'reviewed', 'returned'])
			db.prepare(`DELETE FROM ${table} WHERE file = ?`).run(file);
	});
}
