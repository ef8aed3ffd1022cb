/** What a kind or a type asks for beyond what every entry has, in sentences for staff. */
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/collections/check.ts';
import { typeWord } from '../../../src/collections/parts/activity-type.ts';
import { withoutKeys } from '../../../src/gate/staff-words.ts';

const whole = {
	title: '路灯修好了',
	summary: '柳岸步道的十二盏路灯昨晚全部修好了。',
	publishedAt: '2026-11-20 09:00',
};
const saidOf = (name: 'activities' | 'notices', data: object) =>
	checkEntry(name, { ...whole, ...data }).map(({ key, message }) => `${key}：${message}`);

describe('an activity', () => {
	const news = { kind: 'report', type: 'news' };

	test('that is 工作动态 needs no day and may have one', () => {
		expect(saidOf('activities', news)).toEqual([]);
		expect(saidOf('activities', { ...news, startsAt: '2026-11-19 18:00' })).toEqual([]);
	});

	test.each([
		['is never announced', { ...news, kind: 'announcement' }, /^kind：.*请把“类型”改成“报道”/],
		['has no end without a beginning', { ...news, endsAt: '2026-11-19 18:00' }, /^startsAt：缺少/],
		['of any other type needs its day', { ...news, type: 'visit' }, /^startsAt：缺少“开始时间”/],
		[
			'of another type says which',
			{ ...news, type: 'other', startsAt: '2026-11-19 18:00' },
			/^typeName：.*缺少“是什么活动”/,
		],
		[
			'has a short word',
			{ ...news, typeName: '居民采风摄影行走' },
			/^typeName：.*请写 1 到 6 个字/,
		],
	])('%s', (_, data, message) => {
		const found = saidOf('activities', data);
		expect(found.join('\n')).toMatch(message);
		expect(found.map(withoutKeys).join('\n')).not.toMatch(/：.*[a-z]/i);
	});

	test('is called by the word of its type, or by staff’s own', () => {
		expect(typeWord({ type: 'party' })).toBe('党建活动');
		expect(typeWord({ type: 'other', typeName: '采风' })).toBe('采风');
		expect(typeWord({ type: 'contest', typeName: '采风' })).toBe('赛事');
		expect(typeWord({ type: 'other' })).toBe('其他');
	});
});

describe('a notice', () => {
	const job = { employer: '清和食堂', post: '帮厨', number: 2, pay: '每月3800元' };
	const jobs = { kind: 'jobs', jobs: [job], closesAt: '2026-11-30 17:30' };

	test('of jobs has posts and an end', () => {
		expect(saidOf('notices', jobs)).toEqual([]);
		expect(saidOf('notices', { ...jobs, jobs: [] })[0]).toMatch(/^jobs：就业岗位缺少“岗位”一项/);
		expect(saidOf('notices', { ...jobs, closesAt: '' })[0]).toMatch(/^closesAt：.*缺少“截止时间”/);
	});

	test.each([
		[{ ...job, pay: '' }, /缺少“待遇”/],
		[{ ...job, number: 0 }, /“人数”写得不对/],
		[{ ...job, phone: '138' }, /不认识“phone”/],
	])('refuses the post %j', (wrong, message) => {
		expect(saidOf('notices', { ...jobs, jobs: [wrong] }).join('\n')).toMatch(message);
	});

	test('tells whoever was not followed why', () => {
		const adopted = (one: object) =>
			saidOf('notices', { kind: 'consultation', adopted: [{ opinion: '灯矮一点', ...one }] });
		expect(adopted({ taken: 'yes' })).toEqual([]);
		expect(adopted({ taken: 'no', reason: '灯杆已经定制' })).toEqual([]);
		expect(adopted({ taken: 'partly' })).toEqual(['adopted：意见“灯矮一点”没有全采纳，请写为什么']);
		expect(adopted({ taken: 'yes', by: '章秀兰' }).join()).toMatch(/不认识“by”/);
	});
});
