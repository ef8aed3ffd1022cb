/**
 * What people have written and not saved yet, each person's own: outside the content and its history, given back to its
 * writer alone, for a month at most. One file an article and device, so that what comes from a phone overwrites nothing
 * of what comes from a desk.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeThrough } from '../whole-files.ts';

const day = 86_400_000;
export const keptFor = 30 * day;
/** Of one person. */
const mostCopies = 60;
const mostBytes = 20 * 2 ** 20;

const copySchema = z.strictObject({
	/** `content/notices/20261122-0930.md`, or `new/notices/<a name of the form that is open>`. */
	place: z.string(),
	title: z.string(),
	/** The file as it would be saved. */
	raw: z.string(),
	/** What it was written over. */
	base: z.strictObject({ raw: z.string(), hash: z.string().optional() }).optional(),
	/** A name of the browser. */
	device: z.string(),
	/** Milliseconds since 1970. */
	at: z.number(),
});
export type Copy = z.infer<typeof copySchema>;

/** Whose: in an office the account, on one's own computer the name that was typed. */
export interface Owner {
	id?: number | undefined;
	login?: string | undefined;
	name: string;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Ids are never given twice; after a restored backup of the accounts they are, so the sign-in name stands beside it. */
const folderName = ({ id, login, name }: Owner) =>
	id === undefined ? `n-${hash(name)}` : `p-${id}-${hash(login ?? '')}`;

const fileName = (place: string, device: string) => `${hash(`${place}\n${device}`)}.json`;
const isCopy = (name: string) => /^[0-9a-f]{24}\.json$/.test(name);

function read(path: string): Copy | undefined {
	try {
		return copySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	}
}

export interface Copies {
	keep: (owner: Owner, copy: Copy) => Promise<void>;
	/** Newest first. */
	of: (owner: Owner) => Copy[];
	at: (owner: Owner, place: string, device: string) => Copy | undefined;
	forget: (owner: Owner, place: string, device: string) => Promise<void>;
	/** What is a month old goes, and what a killed server left half-written. */
	clear: () => Promise<void>;
}

/** @param folder outside the content @param now milliseconds since 1970 */
export function copiesIn(folder: string, now: () => number): Copies {
	const folderOf = (owner: Owner) => join(folder, folderName(owner));

	function filesOf(own: string) {
		if (!existsSync(own)) return [];
		return readdirSync(own)
			.filter(isCopy)
			.map((name) => join(own, name))
			.map((path) => ({ path, stats: statSync(path, { throwIfNoEntry: false }) }))
			.flatMap(({ path, stats }) => (stats ? [{ path, at: stats.mtimeMs, size: stats.size }] : []))
			.sort((a, b) => b.at - a.at);
	}

	/** Nobody fills the disk: the oldest go first. */
	async function bound(own: string): Promise<void> {
		let bytes = 0;
		for (const [place, { path, size }] of filesOf(own).entries()) {
			bytes += size;
			if (place >= mostCopies || bytes > mostBytes) await rm(path, { force: true });
		}
	}

	async function keep(owner: Owner, copy: Copy): Promise<void> {
		const own = folderOf(owner);
		mkdirSync(own, { recursive: true, mode: 0o700 });
		const fresh = join(own, `${randomUUID()}.part`);
		try {
			await writeThrough(fresh, JSON.stringify(copy), 0o600);
			await rename(fresh, join(own, fileName(copy.place, copy.device)));
		} finally {
			await rm(fresh, { force: true });
		}
		await bound(own);
	}

	const isOver = ({ at }: { at: number }) => now() - at > keptFor;

	function of(owner: Owner): Copy[] {
		const all = filesOf(folderOf(owner)).flatMap(({ path }) => read(path) ?? []);
		return all.filter((copy) => !isOver(copy)).sort((a, b) => b.at - a.at);
	}

	function at(owner: Owner, place: string, device: string): Copy | undefined {
		const found = read(join(folderOf(owner), fileName(place, device)));
		return found && !isOver(found) ? found : undefined;
	}

	async function forget(owner: Owner, place: string, device: string): Promise<void> {
		await rm(join(folderOf(owner), fileName(place, device)), { force: true });
	}

	async function clear(): Promise<void> {
		if (!existsSync(folder)) return;
		for (const name of readdirSync(folder)) {
			const own = join(folder, name);
			if (!statSync(own).isDirectory()) continue;
			const left = readdirSync(own).filter((one) => one.endsWith('.part'));
			for (const one of left) await rm(join(own, one), { force: true });
			for (const { path, at } of filesOf(own))
				if (isOver(read(path) ?? { at })) await rm(path, { force: true });
		}
	}

	return { keep, of, at, forget, clear };
}
