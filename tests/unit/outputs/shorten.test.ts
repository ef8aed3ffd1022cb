/** What a text becomes where there is little room: shorter by sense, never in the middle of a word. */
import { describe, expect, test } from 'vitest';
import { charactersOf, shortened } from '../../../src/outputs/shorten.ts';

const outage =
	'11月26日（周四）8:30–17:00，清和苑1至6号楼停水换阀门，请头天晚上储好水；南门有送水车，来水后先放两分钟再用。';

test.each([
	['what fits stays as it is', '周四停水。', 5, '周四停水。'],
	['whole sentences first', '周四停水。请先储水，早一点更好。', 10, '周四停水。'],
	[
		'a semicolon ends one too, and becomes a full stop',
		outage,
		46,
		`${outage.slice(0, outage.indexOf('；'))}。`,
	],
	['then whole clauses', '周四停水，请先储水，早一点更好。', 12, '周四停水，请先储水……'],
	[
		'nothing within brackets parts',
		'请带（身份证，户口簿，一寸照片）来办，不用预约。',
		22,
		'请带（身份证，户口簿，一寸照片）来办……',
	],
	['a comma between figures parts nothing', '补贴1,200元，当月发。', 11, '补贴1,200元……'],
])('%s', (_, text, most, wanted) => {
	expect(shortened(text, most)).toBe(wanted);
});

test('where a clause alone is too long it ends between two words', () => {
	const words = ['关于', '进一步', '做好', '社区', '电动自行车', '停放', '充电', '管理'];
	expect(shortened(words.join(''), 13, () => words)).toBe('关于进一步做好社区……');
});

describe('whatever the text and the room', () => {
	const texts = [
		outage,
		'天气冷'.repeat(30),
		'（' + '甲'.repeat(50),
		'一，二，三，四，五，六，七，八，九，十。',
		'A'.repeat(60),
		'“请慢走。”他说，“雪还没扫完；路滑。”说完又弯下腰去扫。',
	];
	test.each(texts)('%s', (text) => {
		for (let most = 6; most < 130; most += 1) {
			const short = shortened(text, most);
			expect(charactersOf(short)).toBeLessThanOrEqual(
				Math.max(most, charactersOf(text) <= most ? most : 0),
			);
			// It is a beginning of the text, and says where it leaves off.
			const begin = short.replace(/(?:……|。)$/u, '');
			expect(text.startsWith(begin)).toBe(true);
			if (short !== text) expect(short).toMatch(/(?:……|[。！？”])$/u);
		}
	});
});
