/**
 * The texts that results are shown from, in place of Pagefind's: those are tokens, half as large again, and
 * to read ten of them back took a slow phone longer than to find them (measured).
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../src/search/characters.ts';
import type { PageText } from '../../src/search/page-text.ts';
import type { SearchPage } from './extract.ts';
import { packed, unpacked } from './packed.ts';

/** A page as its hit needs it, in the characters questions are compared with. */
export function pageText({ address, title, blocks, facts, date }: SearchPage): PageText {
	const lines = blocks
		.map(({ text, heading }) => ({ text: fold(text), heading }))
		.filter(({ text }) => text !== '');
	return {
		address,
		title: fold(title),
		blocks: lines.map(({ text }) => text),
		headings: lines.flatMap(({ heading }, block) => (heading ? [{ id: heading.id, block }] : [])),
		column: facts['栏目']?.[0] ?? '',
		kind: facts['类型']?.[0],
		date,
		states: facts['状态'] ?? [],
	};
}

/** @param folder of a shard as Pagefind wrote it: each page keeps the name it has in the index */
export async function writePages(folder: string, pages: readonly SearchPage[]): Promise<void> {
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	const theirs = join(folder, 'fragment');
	await mkdir(join(folder, 'page'));
	for (const file of await readdir(theirs)) {
		const { url } = JSON.parse((await unpacked(join(theirs, file))).toString()) as { url: string };
		const page = byAddress.get(url);
		if (!page) throw new Error(`Pagefind 写出了没有交给它的网页：${url}`);
		const name = file.replace(/fragment$/, 'page');
		await writeFile(
			join(folder, 'page', name),
			packed(Buffer.from(JSON.stringify(pageText(page)))),
		);
	}
	await rm(theirs, { recursive: true });
}
