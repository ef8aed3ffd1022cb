/** Whoever is hidden is taken out of a page that was drawn before, however his name is cut up there. */
import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../../publish/release/records.ts';
import { struck } from '../../../../publish/release/strike.ts';
import { finish } from '../../../../publish/templates/texts.ts';

const families = [
	{ address: '/volunteers/20250601-1500/', title: '清和苑骆家' },
	{ address: '/volunteers/20250602-1500/', title: '3号楼王阿姨' },
] as unknown as PublicRecord[];
const view = { frame: { names: ['清和苑'] } };
const page = (body: string) => finish(`<html><body>${body}</body></html>`, view);

test.each([
	['where a line may break', '<h1>清和苑骆家的一天，从楼下的花坛开始</h1>'],
	['where it may not', '<div class="prose"><p>那天清和苑骆家来了，3号楼王阿姨也来了。</p></div>'],
	['in a table', '<table><tr><td>清和苑骆家和3号楼王阿姨</td></tr></table>'],
])('%s', (_, body) => {
	const drawn = page(body);
	expect(drawn).toMatch(/<wbr>|class="kept"/);
	const html = struck(drawn, families);
	const said = html.replace(/<[^>]*>/g, '');
	expect(said).toContain('姓名已隐去');
	expect(said).not.toMatch(/骆家|王阿姨/);
	// Nothing is left open that would hold the rest of the page on one line.
	expect(html.match(/<span/g)?.length ?? 0).toBe(html.match(/<\/span/g)?.length ?? 0);
});

test('of others nothing goes', () => {
	const html = struck(page('<p>清和苑的3号楼，11月26日停水检修</p>'), families);
	expect(html.replace(/<[^>]*>/g, '')).toBe('清和苑的3号楼，11月26日停水检修');
});
