import { beforeAll, expect, test, vi } from 'vitest';

const estate = (name: string, key: string, count: number) =>
	Array.from({ length: count }, (_, at) => ({
		key: `${key}-${at + 1}`,
		label: `${name} ${at + 1} 号楼`,
		estate: name,
	}));

vi.mock('../../../src/lib/settings.ts', () => ({
	buildings: [
		...estate('清和苑', 'qhy', 8),
		...estate('柳岸里', 'lal', 4),
		{ key: 'xh', label: '星河大院' },
	],
}));

let words: typeof import('../../../src/lib/buildings.ts');
beforeAll(async () => {
	words = await import('../../../src/lib/buildings.ts');
});

const first = (count: number) => Array.from({ length: count }, (_, at) => `qhy-${at + 1}`);

test.each([
	[first(6), '清和苑 1 至 6 号楼'],
	[['qhy-1', 'qhy-2'], '清和苑 1、2 号楼'],
	[[...first(3), 'qhy-5', 'qhy-7', 'qhy-8'], '清和苑 1 至 3、5、7、8 号楼'],
	[['qhy-2', 'lal-1', 'xh'], '清和苑 2 号楼；柳岸里 1 号楼；星河大院'],
	[[], ''],
])('%j in words: %s', (keys, said) => {
	expect(words.buildingsInWords(keys)).toBe(said);
});

test.each([
	['清和苑1至6号楼', first(6), true],
	['清和苑 1—6 号楼', first(6), true],
	['清和苑1号楼至6号楼', first(6), true],
	['清和苑1、2、3号楼', first(3), true],
	['清和苑', first(8), true],
	['清和苑全小区', first(8), true],
	['清和苑1、2号楼和柳岸里3号楼', ['qhy-1', 'qhy-2', 'lal-3'], true],
	['清和苑、柳岸里', [...first(8), 'lal-1', 'lal-2', 'lal-3', 'lal-4'], true],
	['清和苑', first(6), false],
	['清和苑1至5号楼', first(6), false],
	['清和苑3号楼2单元', ['qhy-3'], false],
	['清和苑南门', first(8), false],
	['清和苑和柳岸里', [...first(8), 'lal-1', 'lal-2', 'lal-3', 'lal-4'], true],
	['南门广场', first(6), false],
	['清和苑1至6号楼', [...first(6), 'lal-1'], false],
	['清和苑1至9999999号楼', first(6), false],
])('%s names %j: %s', (place, keys, same) => {
	expect(words.placeNames(place, keys)).toBe(same);
});
