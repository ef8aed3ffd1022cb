/** How much our index weighs: on the server, and what a question brings of it. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fetched, searchOf } from '../../site/search-source.ts';
import { mean, quantile } from './marks.ts';
import { whole } from './ours.ts';

export interface Size {
	index: number;
	fragments: number;
	total: number;
	files: number;
}

export function sizeOf(site: string): Size {
	const files = globSync('pagefind/**/*', { cwd: site })
		.map((file) => ({ file, stat: statSync(join(site, file)) }))
		.filter(({ stat }) => stat.isFile());
	const sum = (part: string) =>
		files
			.filter(({ file }) => file.includes(part))
			.reduce((bytes, { stat: { size } }) => bytes + size, 0);
	return {
		index: sum('.pf_index'),
		fragments: sum('.pf_page'),
		total: sum(''),
		files: files.length,
	};
}

export interface Bytes {
	/** Pieces of the index a question loads: how many, mean and 95 of 100, in bytes. */
	chunks: number;
	mean: number;
	p95: number;
	/** Texts of pages. */
	fragments: number;
	/** Loaded before any question, without scripts. */
	fixed: number;
}

/** What each question costs whoever asks only that one: a new client each time. */
export async function bytesOf(folder: string, questions: readonly string[]): Promise<Bytes> {
	const rows: { count: number; index: number; fragments: number; fixed: number }[] = [];
	for (const question of questions) {
		fetched.length = 0;
		const { search } = await searchOf(folder);
		await whole(search(question));
		const ending = (end: string) => fetched.filter(({ path }) => path.endsWith(end));
		const sum = (all: typeof fetched) => all.reduce((bytes, one) => bytes + one.bytes, 0);
		const [index, texts] = [ending('.pf_index'), ending('.pf_page')];
		const fixed = sum(fetched) - sum(index) - sum(texts);
		rows.push({ count: index.length, index: sum(index), fragments: sum(texts), fixed });
	}
	const index = rows.map((row) => row.index);
	return {
		chunks: mean(rows.map(({ count }) => count)),
		mean: mean(index),
		p95: quantile(index, 0.95),
		fragments: mean(rows.map(({ fragments }) => fragments)),
		fixed: mean(rows.map(({ fixed }) => fixed)),
	};
}
