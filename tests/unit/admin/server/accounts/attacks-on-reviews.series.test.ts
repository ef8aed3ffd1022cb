/** The table of attacks on reviews: published past them, signed for others, kept over other words. None succeeds. */
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import type { Who } from './office.ts';
import { besieged, ways } from './besieged.ts';
import {
	article,
	final,
	first,
	names,
	reviewedIn,
	savedIn,
	second,
	site,
	textIn,
} from './reviews.ts';

const at = (minute: number) => `content/notices/20261122-080${minute}.md`;
/** Handed in · reviewed by two · public · a draft of one who also reviews. */
const [unread, twice, out, draft, fresh] = [at(1), at(2), at(3), at(4), at(5)];
const three = [first, second, final];

describe.each(ways)('%s', (way) => {
	const { office, expectRefused } = besieged(way, {
		files: { 'settings/site.yml': site('reviewRequired: three\n') },
		prepare: async (one) => {
			await savedIn(one, 'editor', article('停气检修', 'review'), { at: unread });
			await reviewedIn(one, ['first', 'second', 'final'], out);
			await savedIn(one, 'publisher', article('停电检修', 'ready', three), { at: out });
			await savedIn(one, 'writingReviewer', article('换水表', 'draft'), { at: draft });
			await savedIn(one, 'editor', article('修电梯', 'review'), { at: twice });
			await savedIn(one, 'reviewer', article('修电梯', 'review', [first]), { at: twice });
			await savedIn(one, 'otherReviewer', article('修电梯', 'review', [first, second]), {
				at: twice,
			});
		},
	});

	const urgent = 'urgency: emergency\nexpiresAt: 2026-12-01 00:00\n';
	const note = 'changes:\n  - at: 2026-11-22 09:00\n    note: 楼号写错了\n';
	const gas = (stage: string, review: readonly string[] = [], more = '') =>
		article('停气检修', stage, review, more);
	const lift = (stage: string, review: readonly string[] = [], more = '') =>
		article('修电梯', stage, review, more);
	const at2099 = (raw: string) => raw.replace('publishedAt: 2026-11-20', 'publishedAt: 2099-11-20');
	const at2001 = (raw: string) => raw.replace('publishedAt: 2026-11-20', 'publishedAt: 2001-11-20');
	const own = `first: ${names.writingReviewer}`;

	const saves: readonly [string, Who, string, string][] = [
		['one that nobody has read is published', 'publisher', unread, gas('ready')],
		['… for a time to come', 'publisher', unread, at2099(gas('ready'))],
		['… as if it had been long ago', 'publisher', unread, at2001(gas('ready'))],
		['… with the stage left out', 'publisher', unread, gas('ready').replace('stage: ready\n', '')],
		[
			'… withdrawn at once',
			'publisher',
			unread,
			gas('ready', [], 'withdrawn: { at: 2026-11-22 09:00, reason: 有误 }\n'),
		],
		['… with the last review alone', 'publisher', unread, gas('ready', [final])],
		['… with the names of all three', 'publisher', unread, gas('ready', three)],
		['… with a note as of a correction', 'publisher', unread, gas('ready', [], note)],
		['… with the same stage twice', 'publisher', unread, gas('review', [], 'stage: ready\n')],
		['… with a stage of another form', 'publisher', unread, gas('Ready')],
		['… with its stage in a list', 'publisher', unread, gas('[review]')],
		['… behind a byte order mark', 'publisher', unread, `\uFEFF${gas('ready')}`],
		['… with line ends of Windows', 'publisher', unread, gas('ready').replaceAll('\n', '\r\n')],
		['… as urgent by an editor', 'editor', unread, gas('ready', [], urgent)],
		['… as urgent by a reviewer', 'reviewer', unread, gas('ready', [], urgent)],
		['the last review before the others', 'publisher', unread, gas('review', [final])],
		['the second before the first', 'otherReviewer', unread, gas('review', [second])],
		['a foreign name', 'reviewer', unread, gas('review', [second])],
		['a name that is nobody’s', 'reviewer', unread, gas('review', ['first: 某某某'])],
		['a first review by an editor', 'editor', unread, gas('review', [`first: ${names.editor}`])],
		[
			'a last review by a reviewer',
			'reviewer',
			unread,
			gas('review', [`final: ${names.reviewer}`]),
		],
		['a review with a word changed', 'reviewer', unread, article('停气改期', 'review', [first])],
		['a review of one’s own', 'writingReviewer', draft, article('换水表', 'review', [own])],
		['a review of a draft', 'reviewer', draft, article('换水表', 'draft', [first])],
		['two of three, published', 'publisher', twice, lift('ready', [first, second])],
		['two of three, published later', 'publisher', twice, at2099(lift('ready', [first, second]))],
		[
			'another word under the same names',
			'editor',
			twice,
			article('修扶梯', 'review', [first, second]),
		],
		['another word, published', 'publisher', twice, article('修扶梯', 'ready', three)],
		[
			'another word in the body',
			'publisher',
			twice,
			lift('ready', three).replace('停水。', '停水！'),
		],
		['one more topic', 'publisher', twice, lift('ready', three, 'pinnedUntil: 2026-12-01\n')],
		['what was sent back keeps its names', 'editor', twice, lift('draft', [first, second])],
		['sent back without a reason', 'reviewer', twice, lift('draft')],
		['one person twice', 'reviewer', twice, lift('review', [first, `second: ${names.reviewer}`])],
		[
			'another’s name taken off and one’s own put there',
			'editor',
			twice,
			lift('review', [`first: ${names.editor}`, second]),
		],
		['a public one changed', 'publisher', out, article('停电改期', 'ready', three)],
		['… without the names', 'publisher', out, article('停电改期', 'ready')],
		['… with a note, by an editor', 'editor', out, article('停电改期', 'ready', three, note)],
		[
			'… with a note, and all of it',
			'publisher',
			out,
			article('停电检修', 'ready', three, note).replace('停水。', '长'.repeat(61)),
		],
		[
			'… with a note, made urgent by a reviewer',
			'reviewer',
			out,
			article('停电检修', 'ready', three, note + urgent),
		],
		['its names taken off by a reviewer', 'reviewer', out, article('停电检修', 'ready')],
		['taken back by a reviewer', 'reviewer', out, article('停电检修', 'review', three)],
		[
			'withdrawn by an editor',
			'editor',
			out,
			article('停电检修', 'ready', three, 'withdrawn: { at: 2026-11-22 09:00, reason: 有误 }\n'),
		],
		['a new one, public at once', 'publisher', fresh, article('新的', 'ready')],
		['a new one with another’s names', 'publisher', fresh, article('新的', 'ready', three)],
		[
			'the words of a public one under another address',
			'publisher',
			fresh,
			article('停电检修二', 'ready', three),
		],
		[
			'a column without urgency made urgent',
			'publisher',
			'content/slogans/20261122-0800.md',
			`---\ntitle: 讲文明树新风\npublishedAt: 2026-11-20 09:00\nurgency: emergency\n---\n`,
		],
		['reviews asked of nobody any more', 'publisher', 'content/settings/site.yml', site('')],
	];
	test.each(saves)('%s, by %s', async (_, who, path, raw) => {
		const before = textIn(office(), path);
		const base = before === undefined ? {} : { base: hashOf(before) };
		const body = { author: names.reviewer, what: '修改', media: [], file: { path, raw, ...base } };
		const attempt = { url: '/admin/api/save', body, token: office().tokenOf(who) };
		await expectRefused(attempt, [403, 409, 422, 400]);
	});

	test.each([
		['another’s draft, by an editor', 'editor', draft],
		['another’s draft, by one who only looks after accounts', 'administrator', draft],
		['what is public, by a reviewer', 'reviewer', out],
	] as const)('removed: %s', async (_, who, path) => {
		const body = { path, base: hashOf(textIn(office(), path) ?? ''), author: '' };
		await expectRefused({ url: '/admin/api/remove', body, token: office().tokenOf(who) }, [403]);
	});

	test('sent back with a reason, by an editor whose it is not', async () => {
		const raw = article('换水表', 'review');
		await savedIn(office(), 'writingReviewer', raw, { at: draft });
		const base = hashOf(raw);
		const file = { path: draft, raw: article('换水表', 'draft'), base };
		const body = { author: '', what: '退回', media: [], reason: '不好', file };
		const answer = await office().send({
			url: '/admin/api/save',
			body,
			token: office().tokenOf('editor'),
		});
		expect(answer.status).toBe(403);
		expect(textIn(office(), draft)).toBe(raw);
	});
});
