/**
 * The files of an earlier release without what is hidden now. A file that names such an entry is taken as it is today,
 * or left out; so are pictures and attachments that nothing else shows. Rather a file too many than a name.
 */
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fold } from '../../src/search/words/characters.ts';
import { unpacked } from '../../src/search/pagefind/packed.ts';
import { isKept } from '../kept-files.ts';
import { endings, isZipped } from './compress.ts';
import { forEach } from './files.ts';
import type { FileRow, Files, Manifest } from './manifest.ts';
import type { Places } from './places.ts';
import type { PublicRecord } from './records.ts';

const isPageText = (file: string) => extname(file) === '.pf_page';

async function textOf(path: string): Promise<string> {
	return (isPageText(path) ? await unpacked(path) : await readFile(path)).toString();
}

const escaped = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Whether a text names one of them, by address or title; titles are cut up by `<wbr>`. */
function naming(hidden: readonly PublicRecord[]): (text: string) => boolean {
	const words = hidden.flatMap(({ address, title }) => [
		address,
		...(title === ''
			? []
			: [title, escaped(title), fold(title), JSON.stringify(title).slice(1, -1)]),
	]);
	return (text) => {
		const plain = text.replace(/<[^>]*>/g, '');
		return words.some((word) => text.includes(word) || plain.includes(word));
	};
}

/** Pictures and attachments: what only one entry may show. */
const isShown = (file: string) => /^(_astro|files)\//.test(file) && !isKept(`/${file}`);

const names = (text: string, file: string) =>
	text.includes(basename(file)) || text.includes(encodeURIComponent(basename(file)));

/** With its zipped forms. */
function take(into: Record<string, FileRow>, from: Files, file: string): void {
	for (const name of [file, ...endings.map((ending) => `${file}.${ending}`)]) {
		const row = from[name];
		if (row) into[name] = row;
	}
}

export interface Redacted {
	files: Files;
	/** Taken as they are today. */
	replaced: string[];
	leftOut: string[];
}

/** @param old release to go back to @param latest what is public now */
export async function withoutHidden(
	{ releases }: Places,
	old: Manifest,
	latest: Manifest,
	hidden: readonly PublicRecord[],
): Promise<Redacted> {
	if (hidden.length === 0) return { files: old.files, replaced: [], leftOut: [] };
	const isNamed = naming(hidden);
	const siteOf = ({ id }: Manifest) => join(releases, id, 'site');
	const isPublicNow = (file: string) => latest.files[file]?.sha256 === old.files[file]?.sha256;
	const tainted: string[] = [];
	const taintedTexts: string[] = [];
	const cleanTexts: string[] = [];
	const vanished = Object.keys(old.files).filter((file) => isShown(file) && !latest.files[file]);
	const texts = Object.keys(old.files).filter((file) => isZipped(file) || isPageText(file));
	await forEach(texts, async (file) => {
		const text = await textOf(join(siteOf(old), file));
		const bad = !isPublicNow(file) && isNamed(text);
		if (bad) tainted.push(file);
		if (vanished.some((one) => names(text, one))) (bad ? taintedTexts : cleanTexts).push(text);
	});
	const onlyThere = vanished.filter(
		(file) =>
			taintedTexts.some((text) => names(text, file)) &&
			!cleanTexts.some((text) => names(text, file)),
	);
	const replaced = tainted.filter((file) => latest.files[file] !== undefined);
	const leftOut = [...tainted.filter((file) => !latest.files[file]), ...onlyThere];
	const gone = new Set(
		[...tainted, ...onlyThere].flatMap((file) => [file, `${file}.gz`, `${file}.br`]),
	);
	const files = Object.fromEntries(Object.entries(old.files).filter(([file]) => !gone.has(file)));
	await addReplaced(files, replaced, latest, siteOf(latest));
	return { files, replaced: replaced.sort(), leftOut: leftOut.sort() };
}

/** Pages of today bring the pictures they show, and whatever scripts there are. */
async function addReplaced(
	files: Record<string, FileRow>,
	replaced: readonly string[],
	latest: Manifest,
	site: string,
): Promise<void> {
	for (const file of replaced) take(files, latest.files, file);
	const said = await Promise.all(replaced.map((file) => textOf(join(site, file))));
	for (const file of Object.keys(latest.files)) {
		const isScript = file.startsWith('_astro/') && isKept(`/${file}`);
		const needed = isScript || (isShown(file) && said.some((text) => names(text, file)));
		if (needed && !files[file]) take(files, latest.files, file);
	}
}
