/**
 * The texts that results are shown from, in place of Pagefind's: those are tokens, half as large again, and
 * to read ten of them back took a slow phone longer than to find them (measured).
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/search/words/characters.ts';
import type { PageText } from '../../src/search/pagefind/page-text.ts';
import type { SearchPage } from './extract.ts';
import { byteNames } from '../../src/search/pagefind/byte-names.ts';
import { packed, unpacked } from '../../src/search/pagefind/packed.ts';
import { traditionalIn } from './traditional.ts';

/** A page as its hit needs it, in the characters questions are compared with. */
export function pageText({ address, title, blocks, facts, date }: SearchPage): PageText {
	const lines = blocks
		.map(({ text, heading }) => ({ text: fold(text), heading }))
		.filter(({ text }) => text !== '');
	const traditional = traditionalIn([title, ...blocks.map(({ text }) => text)].join(''));
	return {
		address,
		title: fold(title),
		blocks: lines.map(({ text }) => text),
		headings: lines.flatMap(({ heading }, block) => (heading ? [{ id: heading.id, block }] : [])),
		column: facts['栏目']?.[0] ?? '',
		kind: facts['类型']?.[0],
		date,
		states: facts['状态'] ?? [],
		...(traditional ? { traditional } : {}),
	};
}

/** Letters of a page's name: two of 5,000 pages share one in one of 3,000 builds, and are told apart then. */
const nameLength = 7;

/**
 * Pagefind names a page by its tokens; ours also holds dates and states, which change without them.
 * @param folder of a shard as Pagefind wrote it. @returns the name of each page in the index → that of its file
 */
export async function writePages(
	folder: string,
	pages: readonly SearchPage[],
): Promise<Map<string, string>> {
	const names = new Map<string, string>();
	const nameOf = byteNames(nameLength);
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	const theirs = join(folder, 'fragment');
	await mkdir(join(folder, 'page'));
	for (const file of (await readdir(theirs)).sort()) {
		const { url } = JSON.parse((await unpacked(join(theirs, file))).toString()) as { url: string };
		const page = byAddress.get(url);
		if (!page) throw new Error(`Pagefind 写出了没有交给它的网页：${url}`);
		const content = packed(Buffer.from(JSON.stringify(pageText(page))));
		const name = nameOf(content);
		names.set(file.replace(/\.pf_fragment$/, ''), name);
		await writeFile(join(folder, 'page', `${name}.pf_page`), content);
	}
	await rm(theirs, { recursive: true });
	return names;
}
