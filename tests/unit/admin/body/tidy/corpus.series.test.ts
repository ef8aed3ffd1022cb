/** 一键排版 over real documents: not a letter goes that is not told, and what a PDF cut is whole again. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tidy } from '../../../../../admin/body/tidy/tidy.ts';
import { everything, unasked } from '../../../../../admin/body/tidy/wishes.ts';
import { length } from '../../../../length.ts';
import { box } from '../opened.ts';
import { pasted } from './hand.ts';
import { asPdf } from './pdf-page.ts';

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');
const bodyOf = (file: string) => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The paragraphs of a body, without marks. */
const paragraphsOf = (body: string) =>
	body
		.split(/\n+/)
		.map((line) => line.replace(/^#+ /, '').trim())
		.filter((line) => line !== '');

const textsOf = (blocks: ReturnType<typeof pasted>) =>
	blocks.map(({ children = [] }) => children.map(({ text = '' }) => text).join(''));

const wishes = { kinds: unasked, unit: () => false };

/** How often lines were joined that had been apart, how many were not; of so many. */
function measured(body: string): { wrong: number; missed: number; paragraphs: number } {
	const paragraphs = paragraphsOf(body);
	const { blocks, changes } = tidy(pasted(asPdf(paragraphs)), wishes);
	const numbers = changes.filter(({ kind }) => kind === 'pageNumber').length;
	const after = textsOf(blocks);
	expect(letters(after.join(''))).toBe(letters(paragraphs.join('')));
	expect(numbers).toBe(Math.ceil(asPdf(paragraphs).length / 23) - 1);
	const [meant, found] = [new Set(paragraphs), new Set(after)];
	const whole = paragraphs.filter((one) => found.has(one)).length;
	const wrong = after.filter(
		(one) => !meant.has(one) && paragraphs.some((two) => one.includes(two)),
	);
	return { wrong: wrong.length, missed: paragraphs.length - whole, paragraphs: paragraphs.length };
}

/** @returns how many lines were joined */
function leavesLetters(body: string, name: string): number {
	const blocks = box.boxOf(body);
	const { blocks: now, changes } = tidy(blocks, everything);
	const gone = changes.filter(({ after }) => after === '').map(({ before }) => before);
	const kept = changes.every(({ kind, before, after }) =>
		kind === 'unit' || kind === 'radical' || kind === 'pageNumber'
			? true
			: letters(before).endsWith(letters(after)) || letters(after) === letters(before),
	);
	expect(kept, name).toBe(true);
	const words = (some: typeof blocks) => letters(box.bodyOf(some));
	if (gone.length === 0 && changes.every(({ kind }) => kind !== 'unit' && kind !== 'radical'))
		expect(words(now), name).toBe(words(blocks));
	return changes.filter(({ kind }) => kind === 'joined').length;
}

test('the sample', () => {
	const files = globSync('content/**/*.md');
	expect(files.length).toBeGreaterThan(80);
	for (const file of files) expect(leavesLetters(bodyOf(file), file), file).toBe(0);
});

const there = existsSync(corpus);
if (length !== 'short' && !there)
	console.warn(`注意：没有 ${corpus}，用真实政策文件做的测试会跳过。`);

test.runIf(length !== 'short' && there)('the real policies', { timeout: 300_000 }, () => {
	const files = globSync('**/*.md', { cwd: corpus }).map((file) => resolve(corpus, file));
	expect(files.length).toBeGreaterThan(800);
	// A few of them came out of a PDF themselves.
	const sum = { joined: 0, wrong: 0, missed: 0, paragraphs: 0 };
	for (const file of files) {
		sum.joined += leavesLetters(bodyOf(file), file);
		const { wrong, missed, paragraphs } = measured(bodyOf(file));
		sum.wrong += wrong;
		sum.missed += missed;
		sum.paragraphs += paragraphs;
	}
	console.log(
		`${sum.paragraphs} 段里接错 ${sum.wrong} 段，没有还原 ${sum.missed} 段；原文接上 ${sum.joined} 处`,
	);
	expect(sum.joined).toBeLessThan(50);
	expect(sum.wrong).toBeLessThan(sum.paragraphs * 0.002);
	expect(sum.missed).toBeLessThan(sum.paragraphs * 0.05);
});
