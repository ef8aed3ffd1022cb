/** Every example of CommonMark's specification, and of GFM's constructs: kept byte for byte, and written anew it is read alike. */
import { tests } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { box, forgetful, opened, pageOf } from './opened.ts';

const gfm = [
	'| 甲 | 乙 |\n| - | -: |\n| 丙 | 丁 |',
	'甲 | 乙\n--|--\n丙 | 丁',
	'| 甲 |\n| :-: |\n| `a\\|b` **丙\\|丁** |',
	'| 甲 | 乙 |\n| --- | --- |\n| 丙 |\n| 丁 | 戊 | 己 |',
	'| 甲 | 乙 |\n| --- | --- |\n> 丙',
	'| 甲 | 乙 |\n| --- | --- |\n丙\n\n丁',
	'| 甲 |\n| --- |',
	'| 甲 | 乙 |\n| --- |\n| 丙 |',
	'~~甲~~，~~乙',
	'~甲~',
	'甲 ~~~乙~~~ 丙',
	'- [ ] 甲\n- [x] 乙\n  - [ ] 丙',
	'www.example.cn，甲',
	'见 www.example.cn/a_(b)。',
	'https://example.cn/?a=1&b=2&copy; 甲',
	'office@example.cn.',
	'**https://example.cn**，[https://example.cn](https://example.cn/a)',
	'<https://example.cn>甲',
	'甲[^1]。\n\n[^1]: 乙',
	'<title>甲</title> <b>乙</b>',
];

const examples = [...tests.map(({ markdown }) => markdown.replaceAll('→', '\t')), ...gfm];

test(`${examples.length} examples`, () => {
	let whole = 0;
	for (const markdown of examples) {
		const { editor, saved } = opened(markdown);
		expect(saved()).toBe(markdown);
		const written = box.bodyOf(editor.children.map(forgetful));
		expect({ markdown, written, page: pageOf(written) }).toEqual({
			markdown,
			written,
			page: pageOf(markdown),
		});
		if (editor.children.every(({ type }) => type !== 'as-is')) whole += 1;
	}
	// The others hold code, HTML, names for addresses, boxes to tick or notes.
	expect(whole).toBeGreaterThan(400);
});
