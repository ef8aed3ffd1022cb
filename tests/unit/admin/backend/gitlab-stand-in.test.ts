/** The stand-in GitLab itself: what Decap relies on behaves as GitLab documents it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GitLabStandIn } from '../../../editor/forge/gitlab.ts';

const admin = 'https://admin.example.cn/admin/';
const verifier = 'a-verifier-that-is-long-enough-to-be-one-by-the-standard';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const project = '/api/v4/projects/shequ%2Flinli';
let gitlab: GitLabStandIn;
let token = '';

beforeAll(async () => {
	gitlab = await new GitLabStandIn({ redirect: admin }).start();
	for (let number = 1; number <= 45; number += 1)
		gitlab.changeBehind(`content/notices/${number}.md`, `第 ${number} 条`);
}, 60_000);
afterAll(() => gitlab.stop());
beforeEach(() => {
	token = gitlab.signIn.issue(gitlab.person).body.access_token;
});

const ask = (path: string, init: RequestInit = {}) =>
	fetch(gitlab.address + path, {
		redirect: 'manual',
		...init,
		headers: { Authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
	});
const post = (path: string, body: object) =>
	ask(path, {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
const authorize = (more: Record<string, string> = {}) =>
	ask(
		`/oauth/authorize?${new URLSearchParams({
			client_id: 'stand-in-application',
			redirect_uri: admin,
			response_type: 'code',
			state: 's',
			code_challenge_method: 'S256',
			code_challenge: challenge,
			...more,
		}).toString()}`,
	);
const codeOf = async () =>
	new URL((await authorize()).headers.get('location') ?? '').searchParams.get('code') ?? '';
const exchange = (code: string, code_verifier: string) =>
	post('/oauth/token', {
		client_id: 'stand-in-application',
		code,
		code_verifier,
		grant_type: 'authorization_code',
		redirect_uri: admin,
	});
const commit = (...actions: object[]) =>
	post(`${project}/repository/commits`, { branch: 'main', commit_message: '改', actions });
const file = (path: string) => `${project}/repository/files/${encodeURIComponent(path)}`;

test('signing in gives a token once, for the right verifier', async () => {
	const code = await codeOf();
	const answer = await exchange(code, verifier);
	const { access_token } = (await answer.json()) as { access_token: string };
	expect(gitlab.signIn.who(access_token)?.username).toBe('wangfang');
	expect((await exchange(code, verifier)).status).toBe(400);
});

test('a wrong verifier gets no token', async () => {
	const answer = await exchange(await codeOf(), 'another-verifier');
	expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
});

test.each([
	['a redirect without the trailing slash', { redirect_uri: 'https://admin.example.cn/admin' }],
	['another application', { client_id: 'other' }],
	['a plain challenge', { code_challenge_method: 'plain' }],
])('%s is turned away', async (_, more) => {
	expect((await authorize(more)).status).toBe(400);
});

test('a refresh token works once', async () => {
	const { refresh_token } = gitlab.signIn.issue(gitlab.person).body;
	const renew = () =>
		post('/oauth/token', {
			client_id: 'stand-in-application',
			grant_type: 'refresh_token',
			refresh_token,
		});
	expect((await renew()).status).toBe(200);
	expect((await renew()).status).toBe(400);
});

test('an expired token is answered 401 in GitLab’s words', async () => {
	gitlab.signIn.expire();
	const answer = await ask('/api/v4/user');
	expect(answer.status).toBe(401);
	expect(await answer.json()).toMatchObject({ error: 'invalid_token' });
});

test('a folder of 45 comes in pages of 20, with the next page’s address', async () => {
	const answer = await ask(`${project}/repository/tree?path=content/notices&ref=main`);
	expect(await answer.json()).toHaveLength(20);
	expect(answer.headers.get('X-Total-Pages')).toBe('3');
	const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1] ?? '';
	expect(new URL(next).searchParams.get('page')).toBe('2');
});

test('HEAD tells the blob and the last commit, and that a file is not there', async () => {
	const answer = await ask(`${file('content/notices/1.md')}?ref=main`, { method: 'HEAD' });
	expect(answer.headers.get('X-Gitlab-Last-Commit-Id')).toMatch(/^[0-9a-f]{40}$/);
	expect((await ask(`${file('none.md')}?ref=main`, { method: 'HEAD' })).status).toBe(404);
});

test('a Chinese name and base64 go in and come out as they were, in one commit', async () => {
	const path = 'content/media/照片 一.jpg';
	const content = Buffer.from([0, 255, 1]);
	const before = gitlab.store.commits('', 99).length;
	const text = { action: 'create', file_path: 'content/文.md', content: '文' };
	const picture = {
		action: 'create',
		file_path: path,
		content: content.toString('base64'),
		encoding: 'base64',
	};
	expect((await commit(text, picture)).status).toBe(201);
	const raw = await ask(`${file(path)}/raw?ref=main`);
	expect(Buffer.from(await raw.arrayBuffer())).toEqual(content);
	expect(gitlab.store.commits('', 99)).toHaveLength(before + 1);
});

test.each([
	[
		'creating over a file',
		{ action: 'create', file_path: 'content/notices/2.md' },
		'already exists',
	],
	['updating none', { action: 'update', file_path: 'none.md' }, "doesn't exist"],
	[
		'an outdated last_commit_id',
		{ action: 'update', file_path: 'content/notices/2.md', last_commit_id: '0'.repeat(40) },
		'has changed since you started editing it',
	],
	[
		'deleting over an outdated last_commit_id',
		{ action: 'delete', file_path: 'content/notices/2.md', last_commit_id: '0'.repeat(40) },
		'has changed since you started editing it',
	],
	['a path with dots', { action: 'create', file_path: '../x' }, 'traversal'],
	['a path into .git', { action: 'create', file_path: 'a/.git/config' }, 'traversal'],
])('%s is refused, and nothing else of the commit is done', async (_, action, said) => {
	const head = gitlab.store.head();
	const other = { action: 'create', file_path: `beside-${Math.random()}.md`, content: '' };
	const answer = await commit({ content: '', ...action }, other);
	expect(answer.status).toBe(400);
	expect(((await answer.json()) as { message: string }).message).toContain(said);
	expect(gitlab.store.head()).toBe(head);
});

test('a file can be moved with its content, and deleted', async () => {
	const moved = {
		action: 'move',
		previous_path: 'content/notices/3.md',
		file_path: 'content/三.md',
	};
	expect((await commit(moved)).status).toBe(201);
	expect(gitlab.store.file('content/三.md')?.content.toString()).toBe('第 3 条');
	expect(gitlab.store.file('content/notices/3.md')).toBeUndefined();
	expect((await commit({ action: 'delete', file_path: 'content/三.md' })).status).toBe(201);
	expect(gitlab.store.file('content/三.md')).toBeUndefined();
});

test('a browser of another origin may ask the API and the token, never the sign-in page', async () => {
	const headers = {
		Origin: 'https://admin.example.cn',
		'Access-Control-Request-Headers': 'authorization',
	};
	const preflight = await ask(`${project}/repository/commits`, { method: 'OPTIONS', headers });
	expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization');
	expect((await ask('/api/v4/user', { headers })).headers.get('Access-Control-Allow-Origin')).toBe(
		'*',
	);
	const page = await ask('/oauth/authorize', { headers });
	expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull();
});

test('a fault answers as told, as often as told', async () => {
	gitlab.faults.add({ match: /GET \/api\/v4\/user/, answer: 429, times: 1 });
	expect((await ask('/api/v4/user')).status).toBe(429);
	expect((await ask('/api/v4/user')).status).toBe(200);
	gitlab.faults.add({ match: /GET \/api\/v4\/user/, answer: 'drop', times: 1 });
	await expect(ask('/api/v4/user')).rejects.toThrow('fetch failed');
});
