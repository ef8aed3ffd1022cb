/** Sheets of paper out of drawn pages: one whole, several in short, drafts marked. */
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { sheetsPage, type DrawnPage } from '../../../../publish/review/sheets.ts';

const paper = '.sheet-code { display: block }';

const drawn = (name: string, more: Partial<DrawnPage> & { facts?: string } = {}): DrawnPage => ({
	isDraft: more.isDraft ?? false,
	html: `<!doctype html><html lang="zh-CN" style="--sheet-foot:&quot;${name}&quot;"><head><title>${name}</title>
<meta name="description" content="${name}的一句话。"><style>.own { color: red }</style><script src="/a.js"></script></head>
<body><header>社区</header><main id="main"><sheet-check data-code="k7m2xp"><p></p></sheet-check>
<article class="sheet"><p class="sheet-head" hidden>居委会</p><p class="labels">通知</p><h1>${name}</h1>
<section data-search-skip hidden class="sheet-code tight"><svg><path d="m4 4.5h7"/></svg><b>核对码 k7m2xp</b></section>
${more.facts ?? '<dl class="panel"><div><dt>时间</dt><dd>周四</dd></div></dl>'}
<p class="note">已过期</p><div class="prose"><p>正文${name}</p></div>
<act-bar class="no-print"><button>打印</button></act-bar><p class="meta">责任编辑</p>
<details><summary>纸</summary></details></article></main></body></html>`,
});

const textOf = (html: string) =>
	parse(html).querySelector('main')?.textContent.replace(/\s+/g, '') ?? '';

test('one article is whole, without what is pressed', () => {
	const html = sheetsPage([drawn('停水')], { paper, large: false });
	expect(textOf(html)).toBe('居委会停水核对码k7m2xp时间周四已过期正文停水责任编辑');
	expect(html).toContain(paper);
	expect(html).toContain('.own');
	expect(html).not.toMatch(/a\.js|act-bar|未发布|data-print/);
	expect(html).toContain('<main id="main">');
});

test('several are each a title, what became of it, facts and squares', () => {
	const html = sheetsPage([drawn('停水'), drawn('停电'), drawn('没有事实', { facts: '' })], {
		paper,
		large: true,
	});
	expect(textOf(html)).toBe(
		'居委会停水核对码k7m2xp时间周四已过期停电核对码k7m2xp时间周四已过期没有事实核对码k7m2xp已过期没有事实的一句话。',
	);
	expect(html.match(/<style>/g)).toHaveLength(1);
	expect(html.match(/\.own/g)).toHaveLength(1);
	expect(html).toContain('data-print="large"');
	expect(parse(html).querySelectorAll('.tight')).toEqual([]);
});

test('a draft is marked on every side and leads nowhere', () => {
	const html = sheetsPage([drawn('草稿', { isDraft: true })], { paper, large: false });
	expect(textOf(html)).toMatch(/^未发布样稿/);
	expect(html).toContain('@top-center');
	expect(textOf(html)).not.toContain('核对码');
});

test('among several only the draft is marked', () => {
	const html = sheetsPage([drawn('停水'), drawn('草稿', { isDraft: true })], {
		paper,
		large: false,
	});
	const [first, second] = parse(html).querySelectorAll('article');
	expect(first?.textContent).not.toContain('样稿');
	expect(second?.textContent).toContain('样稿');
	expect(second?.querySelector('.sheet-code')).toBeNull();
});
