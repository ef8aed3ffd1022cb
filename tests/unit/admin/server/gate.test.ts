/** The build's rules stand before every write: what they refuse is not written. */
import { afterEach, expect, test } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { folders, gitIn, notice, office, picture, tree, type Office } from './office.ts';

const author = '王小梅';
const path = 'content/notices/20261122-0900.md';
const draft = notice('停水检修');
const opened: Office[] = [];
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

async function open(files: Record<string, string | Uint8Array> = {}) {
	const one = await office(folders(files));
	opened.push(one);
	return one;
}

test.each<[string, string, RegExp]>([
	['an unknown field', notice('停水', 'colour: red\n'), /colour/],
	['a wrong date', draft.replace('2026-11-20 09:00', '明天'), /发布时间/],
	['no front matter', '上午停水', /填写区/],
	['HTML in the body', `${draft}\n<script>alert(1)</script>\n`, /HTML/],
	[
		'a picture that is not there',
		notice('停水', 'cover: ../media/notices/x.jpg\ncoverAlt: 说明\n'),
		/找不到/,
	],
	['a relation to nothing', notice('停水', 'replacedBy: 20260101-0900\n'), /不存在/],
])('%s is refused with its sentence, and nothing is written', async (_, raw, sentence) => {
	const one = await open();
	const before = tree(one);
	const media = [{ path: 'content/media/notices/a.png', content: picture.toString('base64') }];
	const { status, refusal } = await one.ask('save', {
		author,
		what: '发布',
		file: { path, raw },
		media,
	});
	expect([status, refusal?.error]).toEqual([422, 'findings']);
	expect(refusal?.findings?.map(({ message }) => message).join()).toMatch(sentence);
	expect(refusal?.findings?.every(({ file }) => file === 'notices/20261122-0900.md')).toBe(true);
	expect(tree(one)).toEqual(before);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
	expect(one.saves).toEqual([]);
});

test('a picture that comes with the entry counts as there', async () => {
	const one = await open();
	const raw = notice('停水', 'cover: ../media/notices/照片.png\ncoverAlt: 说明\n');
	const media = [{ path: 'content/media/notices/照片.png', content: picture.toString('base64') }];
	const { status } = await one.ask('save', { author, what: '发布', file: { path, raw }, media });
	expect(status).toBe(200);
});

test('faults that others have already do not stop a save', async () => {
	const one = await open({
		'notices/20261101-0900.md': '坏的',
		'notices/20261102-0900.md': notice('坏', 'x: 1\n'),
	});
	const { status } = await one.ask('save', {
		author,
		what: '发布',
		file: { path, raw: draft },
		media: [],
	});
	expect(status).toBe(200);
});

test('a fault that a save newly causes elsewhere stops it and names the article', async () => {
	const one = await open({ 'notices/20261201-0900.md': draft });
	const { status, refusal } = await one.ask('save', {
		author,
		what: '发布',
		file: { path, raw: draft },
		media: [],
	});
	expect(status).toBe(422);
	expect(refusal?.findings?.map(({ file }) => file)).toEqual(['notices/20261201-0900.md']);
	expect(refusal?.message).toContain('“停水检修”');
	expect(refusal?.findings?.[0]?.editor).toMatchObject({
		field: '',
		message: expect.stringMatching(/^“停水检修”里，标题和同一年的另一篇相同/) as string,
	});
});

test('a topic that entries use cannot be taken out of the settings', async () => {
	const topics = '- key: water\n  label: 用水\n';
	const one = await open({
		'settings/topics.yml': topics,
		'notices/20261120-0900.md': notice('停水', 'topics: [water]\n'),
	});
	const file = {
		path: 'content/settings/topics.yml',
		raw: '- key: power\n  label: 用电\n',
		base: hashOf(topics),
	};
	const { status, refusal } = await one.ask('save', { author, what: '修改', file, media: [] });
	expect([status, refusal?.error]).toEqual([422, 'in-use']);
	expect(refusal?.uses?.[0]?.articles[0]?.path).toBe('content/notices/20261120-0900.md');
});

test('an entry that another refers to cannot be removed; when nothing does, it can, and history keeps it', async () => {
	const old = notice('旧的', 'replacedBy: 20261122-0900\n');
	const one = await open({ 'notices/20261122-0900.md': draft, 'notices/20261101-0900.md': old });
	const refused = await one.ask('remove', { path, base: hashOf(draft), author });
	expect(refused.status).toBe(422);
	expect(refused.refusal?.findings?.[0]?.file).toBe('notices/20261101-0900.md');
	expect(Object.keys(tree(one))).toContain(path);
	const first = await one.ask('remove', {
		path: 'content/notices/20261101-0900.md',
		base: hashOf(old),
		author,
	});
	expect(first.body).toEqual({ generation: 1, committed: true, owed: 0 });
	expect((await one.ask('remove', { path, base: hashOf(draft), author })).status).toBe(200);
	expect(gitIn(one.repository, 'log', '-1', '--format=%an %s').trim()).toBe(
		'王小梅 删除：停水检修',
	);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
	const versions = (await one.ask('history', { path })).body?.versions ?? [];
	expect(versions.map(({ what }) => what)).toEqual(['删除：停水检修', '开始']);
	const kept = await one.ask('version', { path, commit: versions[1]?.commit ?? '' });
	expect(kept.body?.raw).toBe(draft);
	expect((await one.ask('version', { path, commit: versions[0]?.commit ?? '' })).status).toBe(404);
});

test('a removal of what somebody has changed is refused', async () => {
	const one = await open({ 'notices/20261122-0900.md': draft });
	const { status, refusal } = await one.ask('remove', { path, base: hashOf('别的'), author });
	expect([status, refusal?.error, refusal?.current?.raw]).toEqual([409, 'changed', draft]);
});
