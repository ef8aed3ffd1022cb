/**
 * Cuts the files of words that Pagefind wrote into smaller ones, so that a question loads a quarter of the
 * bytes (measured: 98 → 27 KB at 1,000 pages). Pagefind's own size, 20,000 units, cannot be set from npm;
 * which file holds which words stands in `pf_meta`, and its client asks by that list.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CborBytes, headOf, textOf } from './cbor-bytes.ts';
import { packed, unpacked } from './packed.ts';

/** Bytes of words in one file before it is zipped: about 8 KB after. */
const most = 20_000;

interface Words {
	from: string;
	to: string;
	entries: Uint8Array[];
}

/** The words of one file in groups, each in one file to come. */
function groupsOf(file: CborBytes): Words[] {
	file.list();
	const count = file.list();
	const groups: Words[] = [];
	let size = Infinity;
	for (let entry = 0; entry < count; entry += 1) {
		const { bytes, text } = file.entry();
		if (size + bytes.length > most) {
			groups.push({ from: text, to: text, entries: [] });
			size = 0;
		}
		const group = groups.at(-1);
		group?.entries.push(bytes);
		if (group) group.to = text;
		size += bytes.length;
	}
	return groups;
}

/** A file may be kept for a year under its name, so that the name is its content's. */
const nameOf = (content: Uint8Array) =>
	`unknown_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

/** Writes one group. @returns its line in the list of files */
async function write(folder: string, { from, to, entries }: Words): Promise<Uint8Array> {
	const content = packed(headOf(4, 1), headOf(4, entries.length), ...entries);
	const name = nameOf(content);
	await writeFile(join(folder, 'index', `${name}.pf_index`), content);
	return Buffer.concat([headOf(4, 3), textOf(from), textOf(to), textOf(name)]);
}

const metaFile = (folder: string, hash: string) => join(folder, `pagefind.${hash}.pf_meta`);

/** The list of pages, each under the name of its file. */
function renamed(file: CborBytes, names: ReadonlyMap<string, string>): Uint8Array {
	const count = file.list();
	const pages = Array.from({ length: count }, () => {
		const parts = file.list();
		const name = names.get(file.text());
		if (name === undefined) throw new Error('pf_meta 里有没有写出来的网页');
		const rest = Array.from({ length: parts - 1 }, () => file.item());
		return Buffer.concat([headOf(4, parts), textOf(name), ...rest]);
	});
	return Buffer.concat([headOf(4, count), ...pages]);
}

/** Pagefind names a filter by what it holds, not by its bytes: the same may be zipped otherwise one day. */
async function renamedFilters(folder: string, file: CborBytes): Promise<Uint8Array> {
	const count = file.list();
	const lines: Uint8Array[] = [headOf(4, count)];
	for (let filter = 0; filter < count; filter += 1) {
		const parts = file.list();
		const about = file.text();
		const old = join(folder, 'filter', `${file.text()}.pf_filter`);
		const name = nameOf(await readFile(old));
		await rename(old, join(folder, 'filter', `${name}.pf_filter`));
		const rest = Array.from({ length: parts - 2 }, () => file.item());
		lines.push(headOf(4, parts), textOf(about), textOf(name), ...rest);
	}
	return Buffer.concat(lines);
}

/**
 * @param hash in the name of the shard's `pf_meta` @param names of pages as Pagefind wrote them → of their files
 * @returns the hash in its new name
 */
export async function splitChunks(
	folder: string,
	hash: string,
	names: ReadonlyMap<string, string>,
): Promise<string> {
	const path = metaFile(folder, hash);
	const file = new CborBytes(await unpacked(path));
	const parts = file.list();
	if (parts !== 6) throw new Error('pf_meta 的样子变了：请看 src/search/pagefind/split-chunks.ts');
	const version = file.item();
	const pages = renamed(file, names);
	const lines: Uint8Array[] = [];
	const count = file.list();
	for (let chunk = 0; chunk < count; chunk += 1) {
		file.list();
		file.text();
		file.text();
		const old = join(folder, 'index', `${file.text()}.pf_index`);
		const groups = groupsOf(new CborBytes(await unpacked(old)));
		await rm(old);
		for (const group of groups) lines.push(await write(folder, group));
	}
	const rest = [await renamedFilters(folder, file), file.item(), file.item()];
	const list = [headOf(4, lines.length), ...lines];
	const content = packed(headOf(4, parts), version, pages, ...list, ...rest);
	await rm(path);
	await writeFile(metaFile(folder, nameOf(content)), content);
	return nameOf(content);
}
