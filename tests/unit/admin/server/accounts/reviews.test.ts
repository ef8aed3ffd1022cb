/** Reviews by people: three of them, each over the words that were read, and nothing public without. */
import { expect, test } from 'vitest';
import { gitIn } from '../office.ts';
import { article, final, first, messageOf, names, path, reviewing, second } from './reviews.ts';

const { office, save, saved, reviewed, ask, read, text } = reviewing();

test('written, reviewed by three, published; the version names them all', async () => {
	await reviewed('first', 'second', 'final');
	await saved('publisher', article('停电检修', 'ready', [first, second, final]));
	const trailers = gitIn(office().repository, 'log', '-1', '--format=%(trailers:only)', '--', path);
	expect(trailers.trim().split('\n')).toEqual([
		'First-review-by: 陆知远',
		'Second-review-by: 周梅',
		'Final-review-by: 江一平',
		'Stage: published',
	]);
	const all = gitIn(office().repository, 'log', '--reverse', '--format=%an', '--', path);
	expect(all.trim().split('\n')).toEqual(['沈小满', '陆知远', '周梅', '江一平', '江一平']);
});

test('终审 signs and publishes in one save', async () => {
	await reviewed('first', 'second');
	await saved('publisher', article('停电检修', 'ready', [first, second, final]));
	expect(text()).toContain('stage: ready');
});

test('who has written, however little, gives no first review, also after the accounts were lost', async () => {
	await saved('writingReviewer', article('停电检修', 'draft'));
	await saved('editor', article('停电改期', 'review'));
	const own = article('停电改期', 'review', [`first: ${names.writingReviewer}`]);
	expect(messageOf(await save('writingReviewer', own))).toMatch(/^您写过、改过这一篇/);
	expect(await read('writingReviewer')).toMatchObject({ standing: { author: true, own: true } });
	office().db.exec('DELETE FROM wrote');
	expect(messageOf(await save('writingReviewer', own))).toMatch(/^您写过、改过这一篇/);
	expect(await read('reviewer')).toMatchObject({ standing: { author: false, own: false } });
});

test('who wrote it before it was last published may review what comes after', async () => {
	await saved('writingReviewer', article('停电检修', 'review'));
	await saved('reviewer', article('停电检修', 'review', [first]));
	await saved('otherReviewer', article('停电检修', 'review', [first, second]));
	await saved('publisher', article('停电检修', 'ready', [first, second, final]));
	await saved('publisher', article('停电检修', 'draft'));
	await saved('editor', article('停电改期', 'review'));
	office().db.exec('DELETE FROM wrote');
	await saved(
		'writingReviewer',
		article('停电改期', 'review', [`first: ${names.writingReviewer}`]),
	);
});

test('a change of the words voids what was given; one of the stage does not', async () => {
	await reviewed('first', 'second');
	const changed = article('停电检修改期', 'review', [first, second]);
	expect(messageOf(await save('editor', changed))).toContain('不再算数');
	await saved('editor', article('停电检修改期', 'review'));
	expect(await read('editor')).toMatchObject({ standing: { required: 'three', holding: [] } });
	// Not even when the words come back.
	await saved('editor', article('停电检修', 'review'));
	const back = article('停电检修', 'ready', [first, second, final]);
	expect((await save('publisher', back)).status).toBe(403);
	expect(text()).not.toContain('first');
});

test('the same words written otherwise are the same words', async () => {
	await reviewed('first');
	const other = article('停电检修', 'review', [first]).replace(
		'title: 停电检修\n',
		'# 还要问电工\ntitle: "停电检修"\n',
	);
	await saved('editor', other);
	expect(await read('editor')).toMatchObject({ standing: { holding: ['first'] } });
});

test('sent back with a reason, which the list and the article tell until it is handed in anew', async () => {
	await reviewed('first');
	const draft = article('停电检修', 'draft');
	expect(messageOf(await save('otherReviewer', draft))).toMatch(/^退回要写原因/);
	expect((await save('editor', article('停电检修', 'draft', [first]))).status).toBe(409);
	await saved('otherReviewer', draft, { reason: ' 没有写几号楼 ' });
	const returned = { by: '周梅', reason: '没有写几号楼', at: '2026-11-22 09:00' };
	expect(await read('editor')).toMatchObject({ standing: { returned, holding: [] } });
	const turn = { words: '等沈小满改', since: returned.at, mine: true };
	const mine = expect.objectContaining({ path, returned, turn }) as unknown;
	const todo = await ask('editor', 'todo', {});
	expect(todo.body).toMatchObject({
		parts: { draft: { rows: expect.arrayContaining([mine]) as unknown } },
	});
	expect((await ask('editor', 'info', {})).body).toMatchObject({ waiting: 1 });
	expect((await ask('writingReviewer', 'info', {})).body).toMatchObject({ waiting: 0 });
	await saved('editor', article('停电检修（1号楼）', 'draft'));
	expect(await read('editor')).toMatchObject({ standing: { returned } });
	await saved('editor', article('停电检修（1号楼）', 'review'));
	expect((await read('editor')).standing).not.toHaveProperty('returned');
});

test('the list says whose turn it is, to whom it is his; who has reviewed or written waits for another', async () => {
	await reviewed('first');
	const turnOf = async (who: Parameters<typeof ask>[0]) => {
		const { body } = await ask(who, 'list', { collection: 'notices', state: 'review' });
		const [row] = (body as { rows: { turn?: { words: string; mine?: true } }[] }).rows;
		return [row?.turn?.words, row?.turn?.mine];
	};
	expect(await turnOf('otherReviewer')).toEqual(['等复审', true]);
	for (const who of ['editor', 'reviewer', 'publisher', 'administrator'] as const)
		expect(await turnOf(who), who).toEqual(['等复审', undefined]);
	await saved('otherReviewer', article('停电检修', 'review', [first, second]));
	expect(await turnOf('publisher')).toEqual(['等终审', true]);
});

test('an editor takes back and removes what is his own, and no other’s', async () => {
	await saved('editor', article('停电检修', 'review'));
	await saved('editor', article('停电检修', 'draft'));
	await saved('writingReviewer', article('停水通知', 'draft'), {
		at: 'content/notices/20261122-0801.md',
	});
	const remove = async (at: string) => {
		const { hash } = (await read('editor', at)) as unknown as { hash: string };
		return ask('editor', 'remove', { path: at, base: hash, author: '' });
	};
	expect((await remove('content/notices/20261122-0801.md')).status).toBe(403);
	expect((await remove(path)).status).toBe(200);
	expect(
		office().db.prepare('SELECT * FROM wrote WHERE file = ?').all('notices/20261122-0800.md'),
	).toEqual([]);
});

test('an urgent notice goes out at once; what it owes is given afterwards, by those who may', async () => {
	const urgent = 'urgency: emergency\nexpiresAt: 2026-12-01 00:00\n';
	await saved('editor', article('全楼停水', 'review', [], urgent));
	await saved('publisher', article('全楼停水', 'ready', [final], urgent));
	await saved('reviewer', article('全楼停水', 'ready', [first, final], urgent));
	await saved('otherReviewer', article('全楼停水', 'ready', [first, second, final], urgent));
	// Only then it may be made less urgent, and not without them.
	const calm = article(
		'全楼停水',
		'ready',
		[first, second, final],
		'expiresAt: 2026-12-01 00:00\n',
	);
	expect((await save('publisher', calm)).status).toBe(409);
	expect((await save('publisher', calm.replace(/review:\n(?: {2}.*\n)*/, ''))).status).toBe(403);
});

test('a small correction goes out with a note, by 终审 alone, and names who answers for it', async () => {
	await reviewed('first', 'second', 'final');
	await saved('publisher', article('停电检修', 'ready', [first, second, final]));
	const all = [first, second, final];
	const note = 'changes:\n  - at: 2026-11-22 09:00\n    note: 楼号写错了\n';
	expect(messageOf(await save('publisher', article('停电检修（2号楼）', 'ready')))).toContain(
		'修改说明',
	);
	expect((await save('editor', article('停电检修（2号楼）', 'ready', all, note))).status).toBe(403);
	const long = article(`停电检修${'，请大家互相转告'.repeat(9)}`, 'ready', all, note);
	expect((await save('publisher', long)).status).toBe(409);
	await saved('publisher', article('停电检修（2号楼）', 'ready', all, note));
	expect(await read('editor')).toMatchObject({
		standing: { holding: ['first', 'second', 'final'] },
	});
	// The same note does not do for another.
	expect((await save('publisher', article('停电检修（3号楼）', 'ready', all, note))).status).toBe(
		409,
	);
});

test('withdrawing and coming back change no words and want no reviews', async () => {
	await reviewed('first', 'second', 'final');
	const all = [first, second, final];
	await saved('publisher', article('停电检修', 'ready', all));
	const withdrawn = 'withdrawn: { at: 2026-11-22 09:00, reason: 时间有误 }\n';
	await saved('publisher', article('停电检修', 'ready', all, withdrawn));
	await saved('publisher', article('停电检修', 'ready', all));
});
