/** The desk's search reads the whole text, and shows where it found what the title does not say. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folders, notice, office, type Office } from './office.ts';

let one: Office;
beforeAll(async () => {
	one = await office(
		folders({
			'notices/20261120-0900.md': notice('停水检修'),
			'notices/20261119-0900.md': notice('体检', 'place: 三号楼**架空**层\n').replace(
				'上午8:30–11:30停水。',
				'请**空腹**来，带[医保卡](../policies/card.md)。ＡＢＣ',
			),
			'notices/20261118-0900.md': '不能读',
		}),
	);
});
afterAll(() => one.close());

const found = async (search: string) =>
	(await one.ask('list', { collection: 'notices', search })).body?.rows.map(
		({ title, found: words }) => [title, words],
	);

test.each<[string, unknown]>([
	['8:30–11:30停水', [['停水检修', '上午8:30–11:30停水。']]],
	['空腹来', [['体检', '请空腹来，带医保卡。ＡＢＣ']]],
	['医保卡', [['体检', '请空腹来，带医保卡。ＡＢＣ']]],
	['架空', [['体检', '三号楼**架空**层']]],
	['体检 abc', [['体检', '请空腹来，带医保卡。ＡＢＣ']]],
	['检修 空腹', [['体检', '周四上午停水检修，请提前储水备用。']]],
	[
		'停水检修',
		[
			['停水检修', undefined],
			['体检', '周四上午停水检修，请提前储水备用。'],
		],
	],
	// The key of a choice, the address of a link and a mark are no words of an article.
	['outage', []],
	['card.md', []],
	['**空腹', []],
])('%s is found as %j', async (search, expected) => {
	expect(await found(search)).toEqual(expected);
});
