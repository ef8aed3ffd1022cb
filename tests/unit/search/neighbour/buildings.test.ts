/** A building's page is what somebody who names the building may want. */
import { expect, test } from 'vitest';
import { directly } from '../../../../src/search/neighbour/answer.ts';
import { told } from './told.ts';

test.each<[string, string[]]>([
	['东苑1号楼', ['dy-1']],
	['东苑 1 号楼停水', ['dy-1']],
	['东苑小区十二栋什么时候停电', ['dy-12']],
	['东苑１２幢', ['dy-12']],
	['东苑1号', ['dy-1']],
	['一号楼', ['dy-1', 'xl-1']],
	['12号楼', ['dy-12']],
	['枫林公寓', ['fl']],
	['东苑1号楼和西里1号楼', ['dy-1', 'xl-1']],
])('%s → %j', (question, keys) => {
	const { buildings = [] } = directly(question, told, '2026-11-28 10:00');
	expect(buildings.map(({ address }) => address)).toEqual(keys.map((key) => `/buildings/${key}/`));
});

test.each(['东苑', '1楼', '1号窗口', '12月1日', '12月1号', '东苑112号楼', '2号楼', '停水', ''])(
	'none for %j',
	(question) => {
		expect(directly(question, told, '2026-11-28 10:00').buildings).toBeUndefined();
	},
);
