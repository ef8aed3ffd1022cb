/** Whoever is hidden is found in every text, however his name is written there. */
import { expect, test } from 'vitest';
import { naming } from '../../../../publish/release/naming.ts';
import type { PublicRecord } from '../../../../publish/release/records.ts';

const hidden = [
	{ address: '/volunteers/20250601-1500/', title: `"热心肠"王小宁和'老黄'` },
] as unknown as PublicRecord[];

test.each([
	['as Astro writes it', '<h1>&quot;热心肠&quot;王小宁和&#39;老黄&#39;</h1>'],
	['cut up', '<h1>&quot;热心肠&quot;<wbr>王小宁&shy;和&#39;老黄&#39;</h1>'],
	['in data', JSON.stringify({ title: `"热心肠"王小宁和'老黄'` })],
	['in plain text', `"热心肠"王小宁和'老黄'的一天`],
	['by address', '<a href="/volunteers/20250601-1500/">他</a>'],
])('%s', (_, text) => {
	expect(naming(hidden)(text)).toBe(true);
});

test('another is not', () => {
	expect(naming(hidden)('<h1>王小宁</h1><a href="/volunteers/20250601-1501/">')).toBe(false);
	expect(naming([])('<h1>王小宁</h1>')).toBe(false);
});
