import { expect, test } from 'vitest';
import { hitOf } from '../../../../src/search/engine/hit.ts';
import type { PageText } from '../../../../src/search/pagefind/page-text.ts';
import { runsOf } from '../../../../src/search/words/run.ts';

const rest = '请各家提前储好水，老人家里我们会再上门提醒一次。'.repeat(5);
const page = (...blocks: string[]): PageText => ({
	address: '/notices/1/',
	title: '通知',
	blocks,
	headings: [],
	column: '通知公告',
	kind: undefined,
	date: '2026-11-20',
	states: [],
});

test.each([
	['a clause', '11月26日 8:30–13:00 更换水表，清和苑停水', '…清和苑<mark>停水</mark>'],
	[
		'no half of a time',
		'从早上到下午 15:00 以后才会来水然后又要停水',
		'…以后才会来水然后又要<mark>停水</mark>',
	],
	['a character', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷停水', '…𠮷𠮷𠮷𠮷𠮷𠮷𠮷<mark>停水</mark>'],
	['the beginning', '清和苑停水', '清和苑<mark>停水</mark>'],
])('an excerpt begins with %s', (_, text, start) => {
	const { excerpt } = hitOf(page(text + rest), runsOf('停水'));
	expect(excerpt.slice(0, start.length)).toBe(start);
});

test('what a page says is text, never markup', () => {
	const { excerpt } = hitOf(page('停水 <img src=x onerror=alert(1)> & "问"'), runsOf('停水 img'));
	expect(excerpt).toBe(
		'<mark>停水</mark> &lt;<mark>img</mark> src=x onerror=alert(1)&gt; &amp; &quot;问&quot;',
	);
});

test('an excerpt shows the sentence in which the words stand together', () => {
	const together = '清和苑停水的那天，检修由物业负责，请提前储水。';
	const { excerpt } = hitOf(
		page(`停水${rest}`, `检修${rest}`, together + rest),
		runsOf('停水 检修'),
	);
	expect(excerpt).toContain('<mark>停水</mark>的那天，<mark>检修</mark>由');
});

test('a hit names the headings under which the words stand, three at most', () => {
	const headings = ['甲', '乙', '丙', '丁', '戊'].map((id, index) => ({ id, block: index * 2 }));
	const blocks = headings.flatMap(({ id }) => [id, id === '乙' ? rest : `停水${rest}`]);
	const { sections } = hitOf({ ...page(...blocks), headings }, runsOf('停水'));
	expect(sections.map(({ title }) => title)).toEqual(['甲', '丙', '丁']);
});

test('an excerpt begins with the sentence that answers, where that is near', () => {
	const { excerpt } = hitOf(
		page(`${rest}南门照常开。东门从明天起停水三天。${rest}`),
		runsOf('停水'),
	);
	expect(excerpt).toMatch(/^东门从明天起<mark>停水<\/mark>三天。/);
});

test('the summary stands for a page whose title alone says it, or which says it all', () => {
	const summary = '周四上午清和苑停水检修，请提前储水。';
	const shown = (question: string, ...blocks: string[]) =>
		hitOf({ ...page(...blocks), summary }, runsOf(question)).excerpt;
	expect(shown('停水', `明天停水${rest}`)).toBe(summary.replace('停水', '<mark>停水</mark>'));
	expect(shown('通知', rest)).toBe(summary);
	expect(shown('停水 阀门', `停水是为了换阀门。${rest}`)).toContain('换<mark>阀门</mark>');
});

test('an event says its own day', () => {
	expect(hitOf({ ...page(rest), when: '2026-11-28 09:00' }, []).when).toBe('2026-11-28 09:00');
	expect(hitOf(page(rest), [])).not.toHaveProperty('when');
});
