import { expect, test } from 'vitest';
import { buildingsIn } from '../../../../../admin/server/first-run/building-list.ts';

const labels = (text: string) => buildingsIn(text).map(({ label }) => label);

test.each([
	['清和苑1号楼', ['清和苑 1 号楼']],
	['清和苑 1-3 号楼', ['清和苑 1 号楼', '清和苑 2 号楼', '清和苑 3 号楼']],
	['清和苑１～３栋', ['清和苑 1 栋', '清和苑 2 栋', '清和苑 3 栋']],
	['清和苑1至2幢', ['清和苑 1 幢', '清和苑 2 幢']],
	['清和苑：1、2、5号楼', ['清和苑 1 号楼', '清和苑 2 号楼', '清和苑 5 号楼']],
	['清和苑\t7号楼', ['清和苑 7 号楼']],
	[
		'清和苑1号楼、2号楼和4-5号楼',
		['清和苑 1 号楼', '清和苑 2 号楼', '清和苑 4 号楼', '清和苑 5 号楼'],
	],
	['文化路12号院3号楼', ['文化路12号院 3 号楼']],
	['柳岸里A、B座', ['柳岸里A座', '柳岸里B座']],
	['柳岸里A-C座', ['柳岸里A座', '柳岸里B座', '柳岸里C座']],
	['滨河家园\n1、2\n3号楼', ['滨河家园 1 号楼', '滨河家园 2 号楼', '滨河家园 3 号楼']],
	['滨河家园：\n1-2', ['滨河家园 1 号楼', '滨河家园 2 号楼']],
	['老年公寓', ['老年公寓']],
	['清和苑1号楼\n\n清和苑 1 号楼', ['清和苑 1 号楼']],
	['清和苑1-9999号楼', ['清和苑1-9999号楼']],
	['清和苑8-3号楼', ['清和苑8-3号楼']],
	['', []],
])('%j', (text, expected) => {
	expect(labels(text)).toEqual(expected);
});

test('keys are short, say the number, and differ', () => {
	expect(buildingsIn('清和苑1-2号楼\n清和苑2栋\n柳岸里1号楼\n老年公寓')).toEqual([
		{ key: 'e1-1', label: '清和苑 1 号楼', estate: '清和苑' },
		{ key: 'e1-2', label: '清和苑 2 号楼', estate: '清和苑' },
		{ key: 'e1-2-2', label: '清和苑 2 栋', estate: '清和苑' },
		{ key: 'e2-1', label: '柳岸里 1 号楼', estate: '柳岸里' },
		{ key: 'e3-5', label: '老年公寓' },
	]);
});

test('a long line without an end is read at once', () => {
	expect(labels('1、'.repeat(40_000))).toHaveLength(1);
	expect(labels('清和苑'.repeat(20_000))).toHaveLength(1);
});
