import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { findWords } from '../../../../src/search/mark/highlight-find.ts';
import { runsOf } from '../../../../src/search/mark/highlight-fold.ts';

const { document, NodeFilter } = new JSDOM('<article></article>').window;
const root = document.querySelector('article') as unknown as Element;

beforeEach(() => {
	vi.stubGlobal('document', document);
	vi.stubGlobal('NodeFilter', NodeFilter);
});

function marked(html: string, ...questions: string[]): string[] {
	root.innerHTML = html;
	return findWords(root, questions).map((range) => range.toString());
}

test.each([
	['停水', ['停水']],
	['停水 通知', ['停水', '通知']],
	['停水，通知。', ['停水', '通知']],
	['第 3 条', ['第3条']],
	['ＨＰＶ疫苗', ['hpv疫苗']],
	['3.5% GB/T', ['3.5%', 'gb/t']],
	['water day', ['water', 'day']],
	['清和居〔2026〕5号', ['清和居〔2026〕5号']],
	['清和居[2026]5号', ['清和居〔2026〕5号']],
	['清和居（2026）5号', ['清和居〔2026〕5号']],
	['水', ['水']],
	['水 的', ['水', '的']],
	['停水 的', ['停水']],
	['。，——', []],
	['停水 停水', ['停水']],
	['\ud800停水', ['停水']],
])('%s is looked for as %j', (question, runs) => {
	expect(runsOf(question)).toEqual(runs);
});

test.each([
	['over inline elements', '<p>明天<b>停</b><a href="#">水</a>检修</p>', '停水', ['停水']],
	[
		'over a break that is only offered',
		'<h1>清和<wbr>社区<wbr>停水</h1>',
		'社区停水',
		['社区停水'],
	],
	['not over two paragraphs', '<p>停</p><p>水</p>', '停水', []],
	['not over two cells', '<table><tr><td>停</td><td>水</td></tr></table>', '停水', []],
	['full-width letters', '<p>接种ＨＰＶ疫苗</p>', 'hpv疫苗', ['ＨＰＶ疫苗']],
	['spaces beside characters', '<p>第 3 条</p>', '第3条', ['第 3 条']],
	['a number written apart', '<p>2026年停水</p>', '停水 2026年', ['2026年', '停水']],
	['a space in the question', '<p>第3条</p>', '第 3 条', ['第3条']],
	['invisible characters', '<p>停\u200b水</p>', '停水', ['停\u200b水']],
	['any kind of bracket', '<p>清和居〔2026〕5号文</p>', '清和居[2026]5号', ['清和居〔2026〕5号']],
	['whole numbers only', '<p>18日、218日、180日</p>', '18日', ['18日']],
	['whole Latin words only', '<p>art party smart Art</p>', 'art', ['art', 'Art']],
	['not over two Latin words', '<p>the water day</p>', 'waterday', []],
	['characters beyond the first plane', '<p>吃𠮷野家</p>', '𠮷野', ['𠮷野']],
	['nothing that is hidden', '<p hidden>停水</p><p class="visually-hidden">停水</p>', '停水', []],
	['no script', '<script>停水</script><p>停水</p>', '停水', ['停水']],
	['a lone surrogate beside', '<p>\ud800停水</p>', '停水', ['停水']],
])('%s', (_, html, question, found) => {
	expect(marked(html, question)).toEqual(found);
});

test('several words and other names are marked in the order of the page', () => {
	const html = '<p>最低生活保障和低保的申请</p><p>申请低保</p>';
	expect(marked(html, '低保 申请', '最低生活保障')).toEqual([
		'最低生活保障',
		'低保',
		'申请',
		'申请',
		'低保',
	]);
});

test('a long page with a common word is marked in no time, and not without end', () => {
	const html = `<p>${'停水通知。'.repeat(20_000)}</p>`;
	const seconds = processorSeconds(() => expect(marked(html, '停水')).toHaveLength(500));
	expect(seconds).toBeLessThan(5);
});
