/** Corrections of what is public: kept apart, reviewed, published in the place of the entry, or dropped. */
import { beforeEach, expect, test } from 'vitest';
import type { Actions } from '../../../../../admin/server/protocol.ts';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { gitIn } from '../office.ts';
import type { Who } from './office.ts';
import { article, final, first, messageOf, path, reviewing, second } from './reviews.ts';

const { office, saved, save, reviewed, ask, read, text } = reviewing();
const apart = 'content/revisions/notices/20261122-0800.md';
const all = [first, second, final];
const longer = '停电检修延长到晚上八点，请大家提前备好照明';
const correction = (stage: string, review: readonly string[] = []) =>
	article(longer, stage, review);

beforeEach(async () => {
	await reviewed('first', 'second', 'final');
	await saved('publisher', article('停电检修', 'ready', all));
});

/** Publishes what waits in the place of what is public. */
function publish(who: Who, raw: string, revision = hashOf(text(apart) ?? '')) {
	const file = { path, raw, base: hashOf(text() ?? ''), revision };
	const body = { author: '', what: '发布修改稿', media: [], file };
	return office().send({ url: '/admin/api/save', body, token: office().tokenOf(who) });
}

test('written by an editor, unseen, reviewed by three, published in one version', async () => {
	await saved('editor', correction('draft'), { at: apart });
	expect(text()).toContain('title: 停电检修\n');
	expect(await read('editor')).toMatchObject({ standing: { revision: 'draft' } });
	await saved('editor', correction('review'), { at: apart });
	expect((await publish('publisher', correction('ready', all))).status).toBe(403);
	await saved('reviewer', correction('review', [first]), { at: apart });
	await saved('otherReviewer', correction('review', [first, second]), { at: apart });
	expect((await publish('editor', correction('ready', [first, second]))).status).toBe(403);
	expect(messageOf(await publish('publisher', correction('ready', [first, second])))).toContain(
		'还缺终审',
	);
	const other = correction('ready', all).replace('停水。', '停水！');
	expect((await publish('publisher', other)).status).toBe(409);
	expect((await publish('publisher', correction('ready', all), '0'.repeat(64))).status).toBe(409);
	const done = await publish('publisher', correction('ready', all));
	expect(done.status, done.text).toBe(200);
	expect(text()).toContain(longer);
	expect(text(apart)).toBeUndefined();
	const files = gitIn(
		office().repository,
		'show',
		'--name-status',
		'--format=%(trailers:key=Written-by,valueonly)',
		'HEAD',
	);
	expect(files).toContain(`M\t${path}`);
	expect(files).toContain(`D\t${apart}`);
	expect(files).toContain('沈小满');
	expect(await read('editor')).toMatchObject({
		standing: { holding: ['first', 'second', 'final'] },
	});
});

test('a correction is never itself public, and is one of what is there', async () => {
	expect((await save('publisher', correction('ready', [final]), { at: apart })).status).toBe(409);
	expect((await save('editor', correction('ready'), { at: apart })).status).toBe(403);
	const nowhere = 'content/revisions/notices/20261122-0900.md';
	expect((await save('editor', correction('draft'), { at: nowhere })).status).toBe(422);
	expect(
		(await save('editor', correction('draft'), { at: `content/revisions/${path.slice(8)}/x.md` }))
			.status,
	).toBe(403);
	expect(text(apart)).toBeUndefined();
});

test('what is wrong with it is said before it is handed in, as of its entry', async () => {
	const broken = correction('review').replace('kind: outage', 'kind: outage\nreplacedBy: 甲');
	expect((await save('editor', broken, { at: apart })).status).toBe(422);
	const pictured = correction('review').replace(
		'停水。',
		'停水。\n\n![一只木箱](../media/notices/no.png)',
	);
	expect((await save('editor', pictured, { at: apart })).status).toBe(422);
	const there = correction('review').replace(
		'停水。',
		'停水。\n\n![一只木箱](../media/notices/a.png)',
	);
	await saved('editor', there, { at: apart });
});

test('it is dropped by whose it is, and waits in 待办 until then', async () => {
	await saved('writingReviewer', correction('review'), { at: apart });
	const { body } = await ask('reviewer', 'todo', {});
	expect((body as Actions['todo']['answer']).parts.review.rows).toMatchObject([
		{ path, title: longer, revision: true, state: 'review' },
	]);
	const drop = (who: Who) =>
		ask(who, 'remove', { path: apart, base: hashOf(text(apart) ?? ''), author: '' });
	expect((await drop('editor')).status).toBe(403);
	// What is public does not go while something waits for it.
	const gone = await ask('publisher', 'remove', { path, base: hashOf(text() ?? ''), author: '' });
	expect(gone.status).toBe(422);
	expect((await drop('writingReviewer')).status).toBe(200);
	expect(text()).toContain('title: 停电检修\n');
});
