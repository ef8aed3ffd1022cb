/** An older form brings back no older stage, and no page leaves the site unasked. */
import { expect, test } from 'vitest';
import { hides, newerStanding } from '../../../../admin/record/standing.ts';

const words = { title: '停水', publishedAt: '2026-01-01 09:00' };
const draft = { ...words, stage: 'draft' };
const ready = { ...words, stage: 'ready', publishedAt: '2026-02-01 09:00' };
const withdrawn = { ...ready, withdrawn: { at: '2026-02-02 09:00', reason: '有误' } };

test.each([
	['published since', draft, ready, { stage: 'ready', publishedAt: '2026-02-01 09:00' }],
	['withdrawn since', ready, withdrawn, { withdrawn: withdrawn.withdrawn }],
	['put back up since', withdrawn, ready, { withdrawn: undefined }],
	[
		'reviewed since',
		{ ...draft, stage: 'review' },
		{ ...draft, stage: 'review', review: { first: '周梅' } },
		{ review: { first: '周梅' } },
	],
	['sent back since', { ...draft, stage: 'review' }, draft, { stage: 'draft' }],
	['other words only', ready, { ...ready, title: '停电' }, {}],
])('%s: theirs stands', (_, mine, theirs, changes) => {
	expect(newerStanding(mine, theirs)).toMatchObject(changes);
	const { publishedAt, ...rest } = newerStanding(mine, theirs);
	expect(Object.keys(rest)).toEqual(Object.keys(changes).filter((key) => key !== 'publishedAt'));
	expect(publishedAt).toBe(
		Object.keys(rest).some((key) => key !== 'review') ? theirs.publishedAt : undefined,
	);
});

const later = { ...ready, publishedAt: '2999-01-01 09:00' };
test.each([
	['published → draft', ready, draft, true],
	['published → review', ready, { ...ready, stage: 'review' }, true],
	['published → set for later', ready, later, true],
	['withdrawn → draft', withdrawn, draft, true],
	['expired → draft', { ...ready, expiresAt: '2026-03-01 00:00' }, draft, true],
	['published → withdrawn: the page stays', ready, withdrawn, false],
	['published → published', ready, { ...ready, title: '停电' }, false],
	['without a stage → published', words, ready, false],
	['without a stage → draft', words, draft, true],
	['draft → published', draft, ready, false],
	['set for later → draft', later, draft, false],
])('%s', (_, before, after, asked) => {
	expect(hides(before, after)).toBe(asked);
});
