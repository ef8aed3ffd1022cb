/** Decap's real GitLab backend, with our guard, against a stand-in GitLab over a real bare repository. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ForgeBackend } from '../../../../admin/backend/forge-backend.ts';
import {
	admin,
	changed,
	draft,
	first,
	options,
	path,
	signedIn,
} from '../../../editor/forge/desk.ts';
import { GitLabStandIn } from '../../../editor/forge/gitlab.ts';
import { type Shipped, shippedBackends } from '../../../editor/forge/real-backend.ts';

let shipped: Shipped;
let gitlab: GitLabStandIn;
let backend: ForgeBackend;

beforeAll(async () => {
	shipped = await shippedBackends(admin);
}, 120_000);

beforeEach(async () => {
	vi.spyOn(console, 'log').mockReturnValue(undefined);
	gitlab = await new GitLabStandIn({ redirect: admin }).start();
	gitlab.changeBehind(path, first, '信息员');
	backend = await signedIn(gitlab, shipped.SafeGitLabBackend);
});
afterEach(async () => {
	localStorage.clear();
	await gitlab.stop();
});

const standing = (at = path) => gitlab.store.file(at)?.content.toString();
const commits = () => gitlab.store.commits('', 50).length;

test('an editor who may write is signed in, without a picture from a third host', async () => {
	const { access_token } = gitlab.signIn.issue(gitlab.person).body;
	const user = await backend.authenticate({ token: access_token });
	expect(user).toMatchObject({ login: 'wangfang', name: '王芳', avatar_url: undefined });
});

test('an editor who may only read is told in Chinese whom to ask', async () => {
	const reader = { ...gitlab.person, access: 20 };
	const { access_token } = gitlab.signIn.issue(reader).body;
	await expect(backend.authenticate({ token: access_token })).rejects.toThrow('没有编辑权限');
});

test('a list and an entry come back as they stand in the repository', async () => {
	const entries = await backend.entriesByFolder('content/notices', 'md', 1);
	expect(entries.map(({ data }) => data)).toEqual([first]);
	expect((await backend.getEntry(path)).data).toBe(first);
});

test('a save with a Chinese-named picture is one commit under the editor’s name, in few requests', async () => {
	await backend.getEntry(path);
	const before = commits();
	gitlab.requests = [];
	const picture = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]);
	const photo = 'content/media/notices/照片 一.jpg';
	const asset = { path: photo, toBase64: () => Promise.resolve(picture.toString('base64')) };
	await backend.persistEntry({ ...draft(changed), assets: [asset] }, options);
	expect(standing()).toBe(changed);
	expect(gitlab.store.file(photo)?.content).toEqual(picture);
	expect(commits()).toBe(before + 1);
	expect(gitlab.store.commits(path, 1)[0]).toMatchObject({
		author: '王芳',
		message: '保存：停水通知',
	});
	// One look, one HEAD a file, one commit.
	expect(gitlab.requests.map((line) => line.split(' ')[0]).sort()).toEqual([
		'GET',
		'HEAD',
		'HEAD',
		'POST',
	]);
});

test('what nobody touched stays byte for byte', async () => {
	const odd = '---\ntitle:   停水通知\n# 说明\nsummary: "两 个"\n---\n\n正文\n';
	gitlab.changeBehind(path, odd);
	await backend.getEntry(path);
	await backend.persistEntry(
		draft('---\ntitle: 停水通知\nsummary: 两 个月\n---\n\n正文\n'),
		options,
	);
	expect(standing()).toBe('---\ntitle:   停水通知\n# 说明\nsummary: 两 个月\n---\n\n正文\n');
});

test('Decap alone writes over another’s change in silence', async () => {
	const plain = await signedIn(gitlab, shipped.GitLabBackend);
	await plain.getEntry(path);
	gitlab.changeBehind(path, first.replace('停水', '停电'));
	await plain.persistEntry(draft(changed), options);
	expect(standing()).toBe(changed);
});

test('a text changed by another is not written over, and both texts are at hand', async () => {
	await backend.getEntry(path);
	const theirs = first.replace('停水', '停电');
	gitlab.changeBehind(path, theirs, '李强');
	const refused = backend.persistEntry(draft(changed), options);
	await expect(refused).rejects.toMatchObject({
		message: expect.stringContaining('“李强”') as string,
		refusal: { error: 'changed', current: { raw: theirs, by: '李强' } },
	});
	expect(standing()).toBe(theirs);
	expect(shipped.lastRefusal()).toMatchObject({ error: 'changed' });
	// The writer has compared and saves over it knowingly.
	shipped.remember(path, theirs, undefined);
	await backend.persistEntry(draft(changed), options);
	expect(standing()).toBe(changed);
});

test('GitLab itself refuses a change made between our look and the commit', async () => {
	await backend.getEntry(path);
	const theirs = first.replace('停水', '停气');
	const real = globalThis.fetch;
	const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
		if (init?.method === 'POST') gitlab.changeBehind(path, theirs, '李强');
		return real(input, init);
	});
	await expect(backend.persistEntry(draft(changed), options)).rejects.toMatchObject({
		refusal: { error: 'changed', current: { raw: theirs } },
	});
	spy.mockRestore();
	expect(standing()).toBe(theirs);
});

test('two new entries of one number do not become one', async () => {
	const fresh = 'content/notices/20261122-1000.md';
	await expect(backend.getEntry(fresh)).rejects.toMatchObject({ status: 404 });
	gitlab.changeBehind(fresh, '---\ntitle: 别人的\n---\n', '李强');
	const save = backend.persistEntry(draft(first, fresh), { ...options, newEntry: true });
	await expect(save).rejects.toMatchObject({ refusal: { error: 'exists' } });
	expect(standing(fresh)).toContain('别人的');
});

test('an entry deleted by another is not brought back unseen', async () => {
	await backend.getEntry(path);
	gitlab.changeBehind(path, undefined, '李强');
	await expect(backend.persistEntry(draft(changed), options)).rejects.toMatchObject({
		refusal: { error: 'missing' },
	});
	expect(standing()).toBeUndefined();
});

test('deleting asks the same question first', async () => {
	await backend.getEntry(path);
	gitlab.changeBehind(path, changed);
	await expect(backend.deleteFiles([path], '删除')).rejects.toMatchObject({
		refusal: { error: 'changed' },
	});
	shipped.remember(path, changed, undefined);
	await backend.deleteFiles([path], '删除');
	expect(standing()).toBeUndefined();
});

test('saving twice in a row goes over one’s own text', async () => {
	await backend.getEntry(path);
	await backend.persistEntry(draft(changed), options);
	await backend.persistEntry(draft(first), options);
	expect(standing()).toBe(first);
});
