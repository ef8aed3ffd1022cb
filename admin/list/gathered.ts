/** Entries of a collection at a forge: gathered once, and anew after a save. */
import { checkEntry, type EntryKind } from '../../src/collections/check.ts';
import { readEntryFile } from '../file/entry.ts';
import { changeOf } from './changes.ts';
import { rowOf, type Data, type Row } from './row.ts';

/** One file as Decap's forge backends give it, `id` that of its text; who changed it last, where they know. */
export interface GatheredFile {
	file: { path: string; id?: string; author?: string; updatedOn?: string };
	data: string;
}
export type Gather = (collection: string) => Promise<GatheredFile[]>;

interface Read {
	raw: string;
	data: Data;
	faults: string[];
}
interface Kept {
	files: Promise<GatheredFile[]>;
	at: number;
}

/** What others have saved is seen after this long. Milliseconds. */
const fresh = 60_000;
const kept = new Map<string, Kept>();
/** By path: a file is read anew only when its text is another. */
const read = new Map<string, Read>();

const collectionOf = (path: string) => path.split('/')[1] ?? '';

/** What is remembered of this file's collection no longer holds. */
export function outdate(path: string): void {
	kept.delete(collectionOf(path));
}

/** Whether a list of it can be given at once. */
export function isGathered(collection: string): boolean {
	return kept.has(collection);
}

/** The files behind some rows of a collection that was gathered. */
export async function filesBehind(
	collection: string,
	rows: readonly { path: string }[],
): Promise<GatheredFile['file'][]> {
	const paths = new Set(rows.map(({ path }) => path));
	const files = (await kept.get(collection)?.files) ?? [];
	return files.map(({ file }) => file).filter(({ path }) => paths.has(path));
}

function start(collection: string, gather: Gather): Kept {
	const mine = { files: gather(collection), at: Date.now() };
	kept.set(collection, mine);
	mine.files.catch(() => {
		if (kept.get(collection) === mine) kept.delete(collection);
	});
	return mine;
}

/** An old list is shown while a newer one is fetched behind it. */
function filesOf(collection: string, gather: Gather): Promise<GatheredFile[]> {
	const known = kept.get(collection);
	if (!known) return start(collection, gather).files;
	if (Date.now() - known.at < fresh) return known.files;
	known.at = Date.now();
	const newer = gather(collection);
	newer.then(
		() => (known.files = newer),
		() => undefined,
	);
	return known.files;
}

/** What cannot be read is a row all the same, with the reason. */
function readFile(path: string, raw: string): Read {
	try {
		const data = readEntryFile(raw);
		// The body is Markdown beside the fields.
		delete data['body'];
		const complaints = checkEntry(collectionOf(path) as EntryKind, data);
		return { raw, data, faults: complaints.map(({ message }) => message) };
	} catch (error) {
		return { raw, data: {}, faults: [error instanceof Error ? error.message : String(error)] };
	}
}

function known({ file, data }: GatheredFile): Read {
	const last = read.get(file.path);
	if (last?.raw === data) return last;
	const now = readFile(file.path, data);
	read.set(file.path, now);
	return now;
}

const secondsOf = (instant = '') => Math.floor((Date.parse(instant) || 0) / 1000);

/** @param now Shanghai wall time */
export async function gatheredRows(
	collection: string,
	gather: Gather,
	now: string,
): Promise<Row[]> {
	const files = await filesOf(collection, gather);
	const rows: Row[] = [];
	for (const [place, one] of files.entries()) {
		// Thousands of files take a second to read: the page goes on answering meanwhile.
		if (place % 200 === 199) await new Promise((done) => setTimeout(done));
		const { data, faults } = known(one);
		const { author, updatedOn } = changeOf(one.file) ?? {};
		const row = rowOf(one.file.path.replace(/^content\//, ''), data, faults, now);
		rows.push({
			...row,
			changed: secondsOf(updatedOn),
			...(author ? { changedBy: author } : {}),
		});
	}
	return rows;
}
