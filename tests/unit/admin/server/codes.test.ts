import { expect, test } from 'vitest';
import { codesOf } from '../../../../admin/server/codes.ts';

test.each([
	['养老助老', 'yanglaozhulao'],
	['重阳', 'chongyang'],
	['绿化', 'lvhua'],
	['清和苑 3 号楼', 'qingheyuan-3'],
	['清和苑12号楼', 'qingheyuan-12'],
	['文化路 12 号院 3 号楼', 'wenhualu-12-3'],
	['高龄津贴、助老服务', 'gljtzlfw'],
	['低保、临时救助', 'dblsjz'],
	['Wi-Fi 报修', 'wifibaoxiu'],
	['🎉', 'x'],
])('%s is %s', (name, code) => {
	const [made = ''] = codesOf([name], []);
	expect(made).toBe(code);
	expect(made).toMatch(/^[a-z0-9-]+$/);
});

test('none is taken, nor one of those that are made together', () => {
	expect(codesOf(['健康', '健康', '健 康'], ['jiankang'])).toEqual([
		'jiankang-2',
		'jiankang-3',
		'jiankang-4',
	]);
});
