/** Files that come one by one before the save that names them; and what the library tells of all of them. */
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folders, gitIn, goodNotice, notice, office, picture } from './office.ts';

const author = '沈小满';
const content = picture.toString('base64');
const path = 'content/media/notices/楼.png';
const file = 'content/notices/20261123-0900.md';
const withCover = notice(
	'停电',
	'stage: draft\ncover: ../media/notices/楼.png\ncoverAlt: 停电的楼\n',
);

async function open(files: Record<string, string | Uint8Array> = {}, limits = {}) {
	const one = await office(folders(files), limits);
	onTestFinished(one.close);
	return one;
}

const waiting = (state: string) =>
	readdirSync(state, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/[0-9a-f]{64}$/.test(name),
	);

test('a file that was sent is written by the save that names it, in its one version, and waits no longer', async () => {
	const one = await open();
	const { body } = await one.ask('send', { content });
	const sent = body?.sent ?? '';
	expect(sent).toMatch(/^[0-9a-f]{64}$/);
	expect(existsSync(join(one.repository, path))).toBe(false);
	expect(waiting(one.state)).toHaveLength(1);
	const save = {
		author,
		what: '保存',
		file: { path: file, raw: withCover },
		media: [{ path, sent }],
	};
	expect((await one.ask('save', save)).status).toBe(200);
	expect(
		gitIn(one.repository, 'show', '--name-only', '--format=', 'HEAD').trim().split('\n'),
	).toEqual([path, file]);
	expect(waiting(one.state)).toEqual([]);
});

test('many together are more than one request may hold', async () => {
	const one = await open({}, { limits: { bytes: 4_000 } });
	const media = [];
	for (let place = 0; place < 20; place += 1) {
		const bytes = Buffer.concat([picture, Buffer.alloc(800, place)]);
		const { body } = await one.ask('send', { content: bytes.toString('base64') });
		media.push({ path: `content/media/notices/${place}.png`, sent: body?.sent ?? '' });
	}
	const { status } = await one.ask('save', { author, what: '上传', media });
	expect(status).toBe(200);
});

test.each([
	['never came', '0'.repeat(64), 409, '请再保存一次'],
	['is no hash', '../../settings/site.yml', 400, '写法不对'],
])('what %s is not saved, and nothing is written', async (_, sent, status, says) => {
	const one = await open();
	const answer = await one.ask('save', { author, what: '上传', media: [{ path, sent }] });
	expect(answer.status).toBe(status);
	expect(answer.refusal?.message).toContain(says);
	expect(existsSync(join(one.repository, path))).toBe(false);
});

test('what nobody has named within an hour goes when the next comes', async () => {
	const one = await open();
	await one.ask('send', { content });
	const [name = ''] = waiting(one.state);
	utimesSync(join(one.state, name), new Date(0), new Date(0));
	await one.ask('send', { content: Buffer.from('another').toString('base64') });
	expect(waiting(one.state)).not.toContain(name);
	expect(waiting(one.state)).toHaveLength(1);
});

test('what was sent is judged as what comes with a save', async () => {
	const one = await open();
	const { body } = await one.ask('send', { content: Buffer.from('MZ program').toString('base64') });
	const { refusal } = await one.ask('save', {
		author,
		what: '上传',
		media: [{ path, sent: body?.sent ?? '' }],
	});
	expect(refusal?.message).toContain('打不开');
	expect(refusal?.media).toBe(path);
});

const there = {
	'media/notices/用着.png': picture,
	'media/notices/用.png': picture,
	'media/notices/大图 一.png': picture,
	'media/notices/没用.png': picture,
	'notices/20261101-0900.md': goodNotice.replace(
		'kind: outage\n',
		'kind: outage\ncover: ../media/notices/用着.png\ncoverAlt: 一栋楼的门口\n',
	),
	'notices/20261102-0900.md': `${goodNotice.replace('停水检修', '停电')}\n![楼道里](../media/notices/%E5%A4%A7%E5%9B%BE%20%E4%B8%80.png)\n`,
};

test('the library says what shows each file, by title, however it is written', async () => {
	const one = await open(there);
	const { body } = await one.ask('library', {});
	const uses: Record<string, string[]> = {};
	for (const { path: at, usedIn } of body?.files ?? [])
		uses[at.split('/').at(-1) ?? ''] = usedIn.map(({ title }) => title);
	expect(uses).toEqual({
		'用着.png': ['停水检修'],
		'用.png': [],
		'大图 一.png': ['停电'],
		'没用.png': [],
	});
});

test('only what nothing shows is discarded, in a version of its own', async () => {
	const one = await open(there);
	const discard = (name: string) =>
		one.ask('discard', { path: `content/media/notices/${name}`, author });
	for (const name of ['用着.png', '大图 一.png']) {
		const { status, refusal } = await discard(name);
		expect(status).toBe(409);
		expect(refusal?.message).toMatch(/还用在“停[水电]/);
		expect(existsSync(join(one.content, 'media/notices', name))).toBe(true);
	}
	expect((await discard('没用.png')).body?.committed).toBe(true);
	expect(existsSync(join(one.content, 'media/notices/没用.png'))).toBe(false);
	expect(gitIn(one.repository, 'log', '-1', '--format=%an %s').trim()).toBe(
		'沈小满 删除：没用.png',
	);
	expect((await discard('没用.png')).status).toBe(404);
	expect(
		(await one.ask('discard', { path: 'content/notices/20261101-0900.md', author })).status,
	).toBe(403);
});

test('what an article with a slip in it shows is in use all the same', async () => {
	const slip = '---\ntitle: [停电\ncover: ../media/notices/没用.png\n---\n';
	const one = await open({ ...there, 'notices/20261103-0900.md': slip });
	const { status } = await one.ask('discard', { path: 'content/media/notices/没用.png', author });
	expect(status).toBe(409);
});
