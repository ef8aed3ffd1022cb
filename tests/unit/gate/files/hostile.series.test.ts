/** Files made to fill a machine or to stop it: each is a finding, soon, and the next file is read all the same. */
import { describe, expect, test } from 'vitest';
import { everyOf, spread } from '../../../length.ts';
import { readAll, type Case } from './asked.ts';
import { good, hostile } from './hostile-files.ts';

describe('hostile', () => {
	const some = spread(hostile, { short: 6, whole: hostile.length });
	test.each(some.map(([what, file, kinds]) => ({ what, file, kinds })))(
		'$what',
		({ file, kinds }) => {
			const began = performance.now();
			const [read, next] = readAll([file, ['b.docx', good]]);
			const took = performance.now() - began;
			const found = new Set(read?.problems.map(({ kind }) => kind));
			const allowed = kinds.length === 0 ? [''] : kinds;
			const told = found.size === 0 ? [''] : [...found];
			expect(told.filter((kind) => !allowed.includes(kind))).toEqual([]);
			expect(next?.passages.map((one) => one.text)).toEqual(['停水']);
			expect(took).toBeLessThan(60_000);
		},
	);
});

test('files of noise, under every name', () => {
	let seed = 7;
	const noise = Buffer.from(
		Array.from({ length: 20_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff),
	);
	const openings = [
		'PK\u0003\u0004',
		'%PDF-1.7\n',
		'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
		'\u00ff\u00d8\u00ff',
		'\u0000\u0000\u0000\u0018ftypisom',
		'MZ',
		'',
	];
	const names = ['a.docx', 'a.xls', 'a.pdf', 'a.csv', 'a.txt', 'a.zip', 'a.mp4', 'a.ofd'];
	const cases = openings.flatMap((opening) =>
		everyOf(4, names).map((name): Case => [
			name,
			Buffer.concat([Buffer.from(opening, 'latin1'), noise]),
		]),
	);
	expect(readAll(cases)).toHaveLength(cases.length);
});
