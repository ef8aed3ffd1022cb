/** Our writer against Pagefind itself: more generated texts, and the real documents. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexPage } from '../../../../../publish/search/index-page.ts';
import { countOf, seedsOf } from '../../../../length.ts';
import { seeded } from '../../../../seeded.ts';
import { expectEqual } from './expect-equal.ts';
import { generatedPage, wildPage } from './generated-pages.ts';

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');
const documents = existsSync(corpus) ? globSync('*.md', { cwd: corpus }).sort() : [];
if (documents.length === 0)
	console.warn(`注意：没有 ${corpus}，索引没有在真实政策文件上和 Pagefind 比过。`);

afterAll(() => close());

const seeds = seedsOf({ short: 2, whole: 8, long: 1000 });

test.each(seeds)('generated texts of seed %i', async (seed) => {
	const random = seeded(seed);
	const pages = Array.from({ length: 40 }, (_, number) => generatedPage(random, number));
	await expectEqual(
		pages.map((page, number) => indexPage(page, `p${number}`)),
		`SEED=${seed}`,
	);
});

test.each(seeds)('tokens of any characters of seed %i', async (seed) => {
	const random = seeded(seed);
	const pages = Array.from({ length: countOf({ short: 40, whole: 200 }) }, (_, number) =>
		wildPage(random, number),
	);
	await expectEqual(pages, `SEED=${seed}`);
});

/** A document as one page: its file's lines, the first its title. */
function pageOf(file: string) {
	const lines = readFileSync(join(corpus, file), 'utf8').split(/\n+/).filter(Boolean);
	const title = lines.find((line) => line.startsWith('title: '))?.slice(7) ?? file;
	const blocks = lines.map((text) => ({ text: text.replace(/\s+/g, ' ').trim() }));
	return { address: `/policies/${file}/`, title, blocks, facts: {}, date: '' };
}

test.runIf(documents.length > 0)(
	'the real documents, or one of some',
	async () => {
		const step = countOf({ short: 40, whole: 4, long: 1 });
		const chosen = documents.filter((_, place) => place % step === 0).map(pageOf);
		expect(chosen.length).toBeGreaterThan(20);
		await expectEqual(
			chosen.map((page, number) => indexPage(page, `d${number}`)),
			'corpus',
		);
	},
	600_000,
);
