/** An announced activity is not moved in silence, by whatever window it is saved. */
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { author, open } from './one-notice.ts';

const file = 'activities/20261118-0900.md';
const path = `content/${file}`;
const activity = (changes: Record<string, string> = {}, more = '') => {
	const lines = {
		title: '门球友谊赛',
		summary: '周五上午在门球场打友谊赛，欢迎来看。',
		publishedAt: '2026-11-18 09:00',
		kind: 'announcement',
		type: 'contest',
		startsAt: '2027-11-27 09:00',
		place: '门球场',
		...changes,
	};
	const written = Object.entries(lines).map(([key, value]) => `${key}: ${value}\n`);
	return `---\n${written.join('')}${more}---\n\n来看球。\n`;
};
const note = 'changes:\n  - at: 2026-11-22 09:00\n    note: 改到28日\n';

async function saved(before: string, after: string) {
	const one = await open({ [file]: before });
	const given = { path, raw: after, base: hashOf(before) };
	const alone = await one.ask('save', { author, what: '修改', file: given, media: [] });
	if (alone.status === 200) return [200, 200];
	expect(alone.refusal?.message).toContain('修改说明');
	const { status, refusal } = await one.ask('saveAll', { author, what: '修改', files: [given] });
	expect(refusal?.message).toContain('修改说明');
	return [alone.status, status];
}

test.each<[string, string, string]>([
	['another time', activity(), activity({ startsAt: '2027-11-28 09:00' })],
	['another place', activity(), activity({ place: '三楼' })],
	['called off', activity(), activity({ state: 'cancelled', stateNote: '下雨不办了' })],
])('%s without a note is refused', async (_, before, after) => {
	expect(await saved(before, after)).toEqual([400, 400]);
});

test.each<[string, string, string]>([
	['with its note', activity(), activity({ startsAt: '2027-11-28 09:00' }, note)],
	['other words', activity(), activity({ title: '门球赛' })],
	[
		'of a draft',
		activity({ stage: 'draft' }),
		activity({ stage: 'draft', startsAt: '2027-11-28 09:00' }),
	],
	[
		'of what is set for later',
		activity({ publishedAt: '2035-11-18 09:00' }),
		activity({ publishedAt: '2035-11-18 09:00', startsAt: '2035-11-28 09:00' }),
	],
	['of a report', activity({ kind: 'report' }), activity({ kind: 'report', place: '三楼' })],
])('%s it is saved', async (_, before, after) => {
	expect(await saved(before, after)).toEqual([200, 200]);
});
