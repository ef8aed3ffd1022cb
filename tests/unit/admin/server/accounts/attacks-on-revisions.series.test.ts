/** The table of attacks by way of corrections: what waits is not made public past its reviews, nor written elsewhere. */
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { besieged, ways } from './besieged.ts';
import type { Who } from './office.ts';
import { article, final, first, reviewedIn, savedIn, second, site, textIn } from './reviews.ts';

const out = 'content/notices/20261122-0803.md';
const other = 'content/notices/20261122-0804.md';
const revisionOf = (path: string) => path.replace('content/', 'content/revisions/');
const three = [first, second, final];
const words = '停电检修延长到晚上八点，请大家提前备好照明';
const waits = (stage: string, review: readonly string[] = []) => article(words, stage, review);

describe.each(ways)('%s', (way) => {
	const { office, expectRefused } = besieged(way, {
		files: { 'settings/site.yml': site('reviewRequired: three\n') },
		prepare: async (one) => {
			await reviewedIn(one, ['first', 'second', 'final'], out);
			await savedIn(one, 'publisher', article('停电检修', 'ready', three), { at: out });
			await savedIn(one, 'editor', article('修电梯', 'review'), { at: other });
			const at = revisionOf(out);
			await savedIn(one, 'writingReviewer', waits('review'), { at });
			await savedIn(one, 'reviewer', waits('review', [first]), { at });
			await savedIn(one, 'otherReviewer', waits('review', [first, second]), { at });
		},
	});

	const hashAt = (path: string) => hashOf(textIn(office(), path) ?? '');
	const statuses = [400, 403, 404, 409, 422];

	async function attack(who: Who, file: { path: string; raw: string; revision?: string }) {
		const text = textIn(office(), file.path);
		const base = text === undefined ? {} : { base: hashOf(text) };
		const body = { author: '', what: '发布', media: [], file: { ...file, ...base } };
		await expectRefused({ url: '/admin/api/save', body, token: office().tokenOf(who) }, statuses);
	}

	test.each<[string, Who, string]>([
		['by an editor', 'editor', waits('ready', [first, second])],
		['by who wrote it', 'writingReviewer', waits('ready', [first, second])],
		['by a reviewer', 'reviewer', waits('ready', three)],
		['by an administrator', 'administrator', waits('ready', [first, second])],
		['without the last review', 'publisher', waits('ready', [first, second])],
		['without any', 'publisher', waits('ready')],
		['with a word changed', 'publisher', waits('ready', three).replace('停水。', '停水！')],
		['with the stage left out', 'editor', waits('ready', three).replace('stage: ready\n', '')],
	])('a correction is published %s', (_, who, raw) =>
		attack(who, { path: out, raw, revision: hashAt(revisionOf(out)) }),
	);

	test.each<[string, Who, string, string]>([
		['of another article', 'publisher', other, waits('ready', three)],
		['as it never was', 'publisher', out, article('别的', 'ready', three)],
		['of itself', 'publisher', revisionOf(out), waits('ready', three)],
	])('a correction is published %s', (_, who, path, raw) =>
		attack(who, { path, raw, revision: hashAt(revisionOf(out)) }),
	);

	test('its words and names are written over what is public, the correction left where it is', () =>
		attack('publisher', { path: out, raw: waits('ready', three) }));

	test.each<[string, Who, string, string]>([
		['public', 'publisher', revisionOf(out), waits('ready', [first, second])],
		[
			'of what is not there',
			'editor',
			'content/revisions/notices/20260101-0900.md',
			waits('draft'),
		],
		['of a fixed page', 'publisher', 'content/revisions/pages/about.md', waits('draft')],
		['of a settings file', 'administrator', 'content/revisions/settings/site.yml', site('')],
		[
			'of a correction',
			'editor',
			'content/revisions/revisions/notices/20261122-0803.md',
			waits('draft'),
		],
		['outside', 'editor', 'content/revisions/../notices/20261122-0805.md', waits('ready')],
		['of no column', 'editor', 'content/revisions/20261122-0805.md', waits('draft')],
		[
			'reviewed by who wrote it',
			'writingReviewer',
			revisionOf(out),
			waits('review', ['first: 钱大海', second]),
		],
		[
			'changed under the names',
			'editor',
			revisionOf(out),
			article('别的', 'review', [first, second]),
		],
	])('a correction is written: %s', (_, who, path, raw) => attack(who, { path, raw }));

	test('another’s correction is dropped by an editor', async () => {
		const path = revisionOf(out);
		const body = { path, base: hashAt(path), author: '' };
		await expectRefused({ url: '/admin/api/remove', body, token: office().tokenOf('editor') });
		expect(textIn(office(), path)).toContain(words);
	});
});
