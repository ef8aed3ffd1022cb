/**
 * The files of an earlier release without what is hidden now. A file that names what was taken down since is taken as
 * it is today, or left out; from a page that names whose consent ended since he is struck out. Pictures and attachments
 * that nothing else shows go too. Rather a file too many than a name.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { unpacked } from '../../src/search/pagefind/packed.ts';
import { endings, isZipped } from './compress.ts';
import { forEach } from '../whole-files.ts';
import { siteIn, type FileRow, type Files, type Manifest } from './manifest.ts';
import { named, naming } from './naming.ts';
import type { Places } from './places.ts';
import { isShown, type PublicRecord } from './records.ts';
import { redactSearch, searchFile } from './redact-search.ts';
import { struck } from './strike.ts';

export interface Redaction {
	/** Release to go back to. */
	old: Manifest;
	/** The newest that was published: what it does not show is hidden already. */
	latest: Manifest;
	hidden: readonly PublicRecord[];
	/** Seconds since 1970, of what is written anew. */
	second: number;
	/** Where that is written, as it lies below the site. */
	folder: string;
}

export interface Redacted {
	files: Files;
	/** Taken as they are today, or with somebody struck out. */
	changed: string[];
	leftOut: string[];
}

const isPageText = (file: string) => extname(file) === '.pf_page';

async function textOf(path: string): Promise<string> {
	return (isPageText(path) ? await unpacked(path) : await readFile(path)).toString();
}

/** Pictures and attachments: what only one entry may show. */
const isPicture = (file: string) => /^(pictures|files)\//.test(file);

/** A file of the new release: of the old one, of the latest, or written anew; undefined is left out. */
type Kept = { from: 'old' | 'latest'; text: string } | { from: 'anew'; text: string } | undefined;

/** Decides on one text after another. */
function judge(
	{ old, latest, hidden }: Redaction,
	read: (of: Manifest, file: string) => Promise<string>,
) {
	const then = new Map(latest.records.map((record) => [record.address, record]));
	const isEnded = (record: PublicRecord) => {
		const known = then.get(record.address);
		return known !== undefined && isShown(known, latest.siteNow);
	};
	const ended = hidden.filter(isEnded);
	const namesDown = naming(hidden.filter((record) => !isEnded(record)));
	const namesEnded = naming(ended);
	const own = new Set(ended.map(({ address }) => `${address.slice(1)}index.html`));

	/** What names no one any more. */
	function without(file: string, kept: Exclude<Kept, undefined>): Kept {
		if (!namesEnded(kept.text)) return kept;
		if (own.has(file) || !file.endsWith('.html')) return undefined;
		const text = struck(kept.text, ended);
		return namesEnded(text) ? undefined : { from: 'anew', text };
	}

	return async (file: string): Promise<{ before: string; kept: Kept }> => {
		const before = await read(old, file);
		const isPublicNow = latest.files[file]?.sha256 === old.files[file]?.sha256;
		if (isPublicNow || !namesDown(before))
			return { before, kept: without(file, { from: 'old', text: before }) };
		if (!latest.files[file]) return { before, kept: undefined };
		return { before, kept: without(file, { from: 'latest', text: await read(latest, file) }) };
	};
}

const withZipped = (file: string) => [file, ...endings.map((ending) => `${file}.${ending}`)];

/** With its zipped forms. */
function take(into: Record<string, FileRow>, from: Files, file: string): void {
	for (const name of withZipped(file)) {
		const row = from[name];
		if (row) into[name] = row;
	}
}

async function write(
	{ folder, second }: Pick<Redaction, 'folder' | 'second'>,
	file: string,
	content: string | Uint8Array,
): Promise<FileRow> {
	const path = join(folder, file);
	const bytes = Buffer.from(content);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, bytes);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { sha256, size: bytes.length, second };
}

/** Of the index, what tells of pages whose texts are not among the files. */
async function withoutWords(places: Places, given: Redaction, files: Record<string, FileRow>) {
	const { old } = given;
	if (!old.files[searchFile]) return;
	await redactSearch({
		site: siteIn(places, old.id),
		stays: (file) => file in files && files[file]?.sha256 === old.files[file]?.sha256,
		write: async (file, bytes) => {
			files[file] = await write(given, file, bytes);
		},
		remove: (file) => {
			for (const name of withZipped(file)) Reflect.deleteProperty(files, name);
		},
	});
}

/** Both releases are unpacked. @returns all files, where nothing is hidden just those of the old release */
export async function withoutHidden(places: Places, given: Redaction): Promise<Redacted> {
	const { old, latest, hidden } = given;
	if (hidden.length === 0) return { files: old.files, changed: [], leftOut: [] };
	const read = (of: Manifest, file: string) => textOf(join(siteIn(places, of.id), file));
	const judged = judge(given, read);
	const isText = (file: string) => isZipped(file) || isPageText(file);
	const zips = new Set(
		Object.keys(old.files).flatMap((file) => endings.map((ending) => `${file}.${ending}`)),
	);
	const all = Object.keys(old.files).filter((file) => !zips.has(file));
	const files: Record<string, FileRow> = {};
	const result: Redacted = { files, changed: [], leftOut: [] };
	const before: string[] = [];
	const after: string[] = [];
	await forEach(all.filter(isText), async (file) => {
		const { before: text, kept } = await judged(file);
		if (kept?.from !== 'old') before.push(text);
		if (kept) after.push(kept.text);
		if (!kept) result.leftOut.push(file);
		else if (kept.from !== 'old') result.changed.push(file);
		if (kept?.from === 'anew') files[file] = await write(given, file, kept.text);
		else if (kept) take(files, kept.from === 'old' ? old.files : latest.files, file);
	});
	// Of what was taken out of a text, what no text shows any more.
	const taken = named(before, Object.keys(old.files).filter(isPicture));
	const shown = named(after, Object.keys({ ...latest.files, ...old.files }).filter(isPicture));
	for (const file of all.filter((one) => !isText(one)))
		if (taken.has(file) && !shown.has(file)) result.leftOut.push(file);
		else take(files, old.files, file);
	await withoutWords(places, given, files);
	// Pages of today bring the pictures they show, and whatever scripts there are.
	for (const file of Object.keys(latest.files))
		if (!files[file] && (shown.has(file) || file.startsWith('_astro/')))
			take(files, latest.files, file);
	return result;
}
