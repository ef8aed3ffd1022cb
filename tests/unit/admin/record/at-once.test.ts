/** What is done to several articles at once, and taken back. */
import { expect, test } from 'vitest';
import {
	addingTopic,
	droppingTopic,
	expiring,
	takenBack,
	withdrawing,
} from '../../../../admin/record/at-once.ts';

const now = '2026-11-22 09:00';
const old = { at: '2026-11-01 09:00', note: '改了电话' };
const article = {
	title: '停水',
	stage: 'ready',
	topics: ['water'],
	changes: [old],
	body: '停水。',
};

test('withdrawing leaves a reason; taken back nothing is left of it', () => {
	const after = withdrawing(' 时间有误 ', now).change(article);
	expect(after['withdrawn']).toEqual({ at: now, reason: '时间有误' });
	expect(takenBack(article, after, now)).toBe(article);
});

test('expiring says so to residents where it is told, and so does taking it back', () => {
	const after = expiring('提前结束', now).change(article);
	expect(after).toMatchObject({ expiresAt: now, changes: [{ at: now, note: '提前结束' }, old] });
	const back = takenBack(article, after, now);
	expect(back).not.toHaveProperty('expiresAt');
	expect(back['changes']).toEqual([
		{ at: now, note: '上一条不算，恢复成原来的' },
		{ at: now, note: '提前结束' },
		old,
	]);
	expect(expiring('', now).change(article)['changes']).toEqual([old]);
});

test('a topic is put on once, and what stands there already is left as it is', () => {
	expect(addingTopic('power', '', now).change(article)['topics']).toEqual(['water', 'power']);
	expect(addingTopic('water', '说一声', now).change(article)).toBe(article);
	expect(droppingTopic('power', '说一声', now).change(article)).toBe(article);
	expect(droppingTopic('water', '', now).change(article)['topics']).toEqual([]);
});

test('nobody is told of a change in a draft', () => {
	const draft = { ...article, stage: 'draft', changes: undefined };
	expect(addingTopic('power', '说一声', now).change(draft)['changes']).toBeUndefined();
});
