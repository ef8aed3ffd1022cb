// @vitest-environment jsdom
/** What a paste left of Word, WeChat and the web, as blocks of the box and as the body it becomes. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../../admin/body/blocks.ts';
import type { BoxNode } from '../../../../admin/body/editor.ts';
import { wordsOf } from '../../../../admin/body/mapping/meaning.ts';
import { bodyOf } from '../../../../admin/body/mapping/saving.ts';
import { pastedBlocks } from '../../../../admin/body/editing/pasted.ts';

const samples = globSync('tests/unit/admin/paste/samples/*.cleaned').sort();

const letters = (text: string) => text.replace(/\s/g, '');
const all = (nodes: readonly BoxNode[]): BoxNode[] =>
	nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
const elements = (html: string, selector: string) => {
	const page = new DOMParser().parseFromString(html, 'text/html');
	return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
};

test.each(samples)('%s: every word, every mark, in the file too', (file) => {
	const html = readFileSync(file, 'utf8').replaceAll(/>\n/g, '>');
	const blocks = pastedBlocks(html);
	const nodes = all(blocks);
	const words = letters(elements(html, 'body').join(''));
	expect(letters(nodes.map(({ text = '' }) => text).join(''))).toBe(words);
	expect(letters(wordsOf(readBlocks(bodyOf(blocks))))).toBe(words);
	const count = (type: string) => nodes.filter((node) => node.type === type).length;
	expect(count('a')).toBe(elements(html, 'a').length);
	expect(count('table-cell')).toBe(elements(html, 'td, th').length);
	expect(count('li')).toBe(elements(html, 'li').length);
	const bold = nodes.flatMap((node) => (node.bold ? [node.text ?? ''] : []));
	expect(bold.join('')).toBe(elements(html, 'strong').join(''));
});

test('a list in a list, and marks in a link', () => {
	const html =
		'<ul><li>甲<ol><li><a href="/a/"><strong>乙</strong></a></li></ol></li></ul><p>丙<br>丁</p>';
	expect(bodyOf(pastedBlocks(html))).toBe('- 甲\n  1. **[乙](/a/)**\n\n丙\n丁');
});
