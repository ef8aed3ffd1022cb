/** Questions that try to break the engine: none throws, none brings anything but `<mark>` into a page. */
import { expect, test } from 'vitest';
import { folder } from './built.ts';
import { searchOf } from './search-source.ts';

const { search } = await searchOf(folder);

const hostile: [name: string, question: string][] = [
	['5,000 characters', '停水通知a'.repeat(1000)],
	[
		'5,000 different characters',
		Array.from({ length: 5000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join(''),
	],
	['5,000 spaces', ' '.repeat(5000)],
	['500 words', Array.from({ length: 500 }, (_, n) => `w${n}`).join(' ')],
	['double quotes', '"停水"'],
	['one double quote', '停"水'],
	['only quotes', '""""'],
	['quotes with a space', '" "'],
	['Chinese quotes', '“停水”‘通知’「检修」'],
	['single quotes', "'停水' OR '1'='1'"],
	['backslashes', '\\停水\\\\ \\n \\u0000'],
	['a pattern', '.*+?^${}()|[]'],
	['an unclosed pattern', '([停水'],
	['a greedy pattern', '(a+)+$'.repeat(30)],
	['a lookbehind', '(?<=停)水'],
	['a class', '[^停]\\p{L}'],
	['an image', '<img src=x onerror=alert(1)>停水'],
	['a script', '</mark><script>alert(1)</script>停水'],
	['an entity', '&lt;b&gt;停水&amp;&#60;i&#62;'],
	['an attribute', '停水" onmouseover="alert(1)'],
	['a style', '停水<style>*{display:none}</style>'],
	['a comment', '<!-- 停水 --> <![CDATA[停水]]>'],
	['an address that runs', 'javascript:alert(1)//停水'],
	['a template', '${alert(1)} {{停水}} <%= 停水 %>'],
	['right-to-left marks', '\u202E停水\u202C \u200F通知\u200E'],
	['isolates', '\u2066停水\u2069'],
	['zero-width characters', '停\u200B水\u200D\uFEFF通\u2060知'],
	['a soft hyphen', '停\u00AD水'],
	['an unpaired high surrogate', '停水\uD800'],
	['an unpaired low surrogate', '\uDC00停水'],
	['swapped surrogates', '\uDE00\uD83D停水'],
	['emoji', '👩‍👩‍👧‍👦🇨🇳停水😀'],
	['emoji alone', '😀😀😀'],
	['combining marks', `停${'\u0301'.repeat(300)}水`],
	['marks alone', '\u0301\u0302'],
	['variation selectors', '停\uFE0F水\u{E0100}'],
	['control characters', '停\u0000水\u0007\u001B[31m'],
	['new lines and tabs', '停水\r\n\t通知\u2028\u2029'],
	['signs of the index', '␣ ␤ ␞ 停水 | || ƻ2026n5 z'],
	['punctuation', '。，！？…… ——'],
	['private use', '\uE000\uF8FF停水'],
	['extension B', '𠀀𠮷𪚥停水'],
	['Arabic and Hebrew', 'مرحبا שלום 停水'],
	['Thai', 'สวัสดี停水'],
	['Turkish capitals', 'İSTANBUL ıI 停水'],
	['a sharp s', 'STRAẞE ß 停水'],
	['a property of every object', '__proto__ constructor toString hasOwnProperty'],
	['null and undefined', 'null undefined NaN'],
	['percent signs', '100%25%E5%81%9C %'],
	['a path', '../../../../etc/passwd %2e%2e/'],
	['a huge number', '9'.repeat(400)],
	['a year that is none', '〔9999〕99999号 2026年13月45日'],
	['one letter', 'a'],
	['one digit', '0'],
	['underscores', '_ __ ___'],
	['circled numbers', '①②③㈠㊣'],
	['ligatures and widths', 'ﬁ ＡＢＣ１２３ ﾊﾝｶｸ'],
];

const allowed = /<\/?mark>|&(?:amp|lt|gt|quot|#39);/g;

test.each(hostile)('%s', async (_, question) => {
	const { hits, offers, readAs, alsoSearched } = await search(question);
	for (const { title, excerpt, sections } of hits)
		for (const html of [title, excerpt, ...sections.map((section) => section.title)]) {
			expect(html.replace(allowed, '')).not.toMatch(/[<>&"']/);
			expect(html.isWellFormed()).toBe(true);
		}
	for (const { address } of hits) expect(address).toMatch(/^\/[a-z0-9/-]+\/$/);
	expect(
		[readAs ?? '', ...alsoSearched, ...offers.map(({ text }) => text)].join('').length,
	).toBeLessThan(500);
});

test.each([
	['zero-width characters', '停\u200B水'],
	['a soft hyphen', '停\u00AD水'],
	['quotes', '"停水"'],
	['marks of direction', '\u202E停水\u202C'],
	['a lone surrogate', '停水\uD800'],
	['tags', '<b>停水</b>'.replaceAll('b', '')],
])('%s around a word do not hide what it finds', async (_, question) => {
	expect((await search(question)).total).toBe((await search('停水')).total);
});
