/** The status board says what notices say, at any moment: to come, off, over; and of what no notice tells, only that. */
import { afterAll, describe, expect, test } from 'vitest';
import { courseOf } from '../../../../src/kinds/entry/over.ts';
import { now, setClock } from '../../../../src/lib/clock.ts';
import { indexOf } from '../../../../src/lib/entry-index.ts';
import type { Entry } from '../../../../src/lib/entry.ts';
import { state, stepAt } from '../../../../src/lib/state.ts';
import { offNow, outages, utilityBoard } from '../../../../src/views/buildings/utilities.ts';

const began = now;
afterAll(() => setClock(began));

const outage = (id: string, data: object) => ({
	id,
	data: {
		title: id,
		kind: 'outage',
		urgency: 'normal',
		publishedAt: '2026-11-20 09:00',
		utility: 'water',
		supply: 'stopped',
		...data,
	},
});
const thursday = { startsAt: '2026-11-26 08:30', endsAt: '2026-11-26 17:00' };
const given = [
	outage('water', { ...thursday, buildings: ['qhy-1', 'qhy-2'] }),
	outage('power', { ...thursday, utility: 'electricity', supply: 'limited' }),
	outage('lift, no end', { utility: 'lift', startsAt: '2026-11-25 09:00' }),
	outage('gas, no beginning', { utility: 'gas', endsAt: '2026-11-26 12:00' }),
	outage('heating, no more told', {
		...thursday,
		utility: 'heating',
		expiresAt: '2026-11-26 10:00',
	}),
	outage('how far is not said', { ...thursday, supply: undefined, startsAt: '2026-11-26 09:00' }),
	outage('of what is not said', { ...thursday, utility: undefined }),
	outage('another kind', { ...thursday, kind: 'safety' }),
];

function indexAt(moment: string) {
	setClock(moment);
	const entries = given
		.map((entry) => ({
			...entry,
			collection: 'notices',
			address: `/notices/${entry.id}/`,
			state: state({ stage: 'ready', ...entry.data }, moment),
			named: true,
			gone: false,
			filedUnder: [],
		}))
		.filter((entry) => entry.state !== 'scheduled');
	return indexOf(new Map([['notices', entries as unknown as Entry[]]]));
}

const saidAt = (moment: string) =>
	Object.fromEntries(
		utilityBoard(outages(indexAt(moment))).map(({ label, none, outages: told }) => [
			label,
			told.length > 0 ? told.map(({ label: { word }, time }) => `${word} ${time}`.trim()) : none,
		]),
	);

describe('the board', () => {
	test('before anything is published says only that there is no notice', () => {
		expect(saidAt('2026-11-19 09:00')).toEqual({
			水: '没有停水通知',
			电: '没有停电通知',
			气: '没有停气通知',
			暖: '没有停暖通知',
			电梯: '没有电梯停运通知',
		});
	});

	test('before it begins says when', () => {
		expect(saidAt('2026-11-22 09:00')).toMatchObject({
			水: ['即将开始 11月26日（周四）8:30–17:00', '即将开始 11月26日（周四）9:00–17:00'],
			电: ['即将开始 11月26日（周四）8:30–17:00'],
			气: ['正在停气 11月26日（周四）12:00前'],
			电梯: ['即将开始 11月25日（周三）9:00，没写几时恢复'],
		});
	});

	test('while it lasts says that it is off, or short', () => {
		expect(saidAt('2026-11-26 09:30')).toMatchObject({
			水: [expect.stringMatching(/^正在停水/), expect.stringMatching(/^有停用通知/)],
			电: [expect.stringMatching(/^供电受限/)],
			暖: [expect.stringMatching(/^正在停暖/)],
			电梯: [expect.stringMatching(/^电梯停运/)],
		});
	});

	test('at its minute it is over', () => {
		expect(saidAt('2026-11-26 08:29')['电']).toEqual([expect.stringMatching(/^即将开始/)]);
		expect(saidAt('2026-11-26 16:59')['电']).toEqual([expect.stringMatching(/^供电受限/)]);
		expect(saidAt('2026-11-26 17:00')).toMatchObject({ 水: '没有停水通知', 电: '没有停电通知' });
		expect(saidAt('2026-11-26 10:00')['暖']).toBe('没有停暖通知');
	});
});

test('the front page tells of what has begun, and of nothing else', () => {
	const offAt = (moment: string) => offNow(outages(indexAt(moment))).map(({ title }) => title);
	expect(offAt('2026-11-22 09:00')).toEqual(['gas, no beginning']);
	expect(offAt('2026-11-26 08:30')).toEqual([
		'gas, no beginning',
		'lift, no end',
		'water',
		'power',
		'heating, no more told',
	]);
	expect(offAt('2026-11-26 17:00')).toEqual(['lift, no end']);
});

test('a stale copy comes to the same word at every minute', () => {
	const board = utilityBoard(outages(indexAt('2026-11-22 09:00')));
	for (const { outages: told } of board)
		for (const { label, title } of told)
			for (const moment of ['2026-11-25 09:00', '2026-11-26 08:30', '2026-11-26 10:00']) {
				const steps = (label.changes ?? [['', label.word]]).map(([from, word]) => ({ from, word }));
				const fresh = utilityBoard(outages(indexAt(moment))).flatMap((one) => one.outages);
				const there = fresh.find((one) => one.title === title);
				const word = stepAt(steps, moment);
				if (there) expect(word, title).toBe(there.label.word);
				else expect(word, title).toMatch(/已结束|已过期/);
			}
});

test('in lists too it says what is off while it is', () => {
	const [water] = given;
	const course = courseOf({ collection: 'notices', data: water?.data ?? {} });
	expect(course.map(({ word }) => word)).toEqual(['即将开始', '正在停水', '已结束']);
});
