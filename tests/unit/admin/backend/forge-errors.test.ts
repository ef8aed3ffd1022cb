import { expect, test } from 'vitest';
import { chineseOf, isSignedOut } from '../../../../admin/backend/forge-errors.ts';
import { ForgeError } from '../../../../admin/backend/forge-failure.ts';
import { forgejo, github, gitlab } from '../../../../admin/backend/forge-dialect.ts';
import { Refused } from '../../../../admin/backend/refused.ts';

const of = (status: number, message: string) => new ForgeError(status, message);

test.each<[string, unknown, string]>([
	['GitLab’s expired token', of(401, '401 Unauthorized'), '登录已过期'],
	['Forgejo’s expired token', of(401, 'token is expired or invalid'), '登录已过期'],
	['a refresh that was refused', new Error('invalid_grant'), '登录已过期'],
	[
		'GitLab’s words for it',
		new Error('The provided authorization grant is invalid, expired, revoked'),
		'登录已过期',
	],
	[
		'Decap without a refresh token',
		new Error("Can't refresh access token when using implicit auth"),
		'登录已过期',
	],
	['Chrome offline', new TypeError('Failed to fetch'), '网络断了'],
	['Firefox offline', new TypeError('NetworkError when attempting to fetch resource.'), '网络断了'],
	['Safari offline', new TypeError('Load failed'), '网络断了'],
	['Decap’s own time limit', new Error('Request timed out after 60 seconds'), '网络断了'],
	['a save without an answer', of(599, 'x'), '网络断了'],
	['an error as text', 'API_ERROR: Failed to fetch', '网络断了'],
	['a conflict', of(409, 'conflict'), '别人刚改过'],
	[
		'GitLab’s changed file',
		of(400, 'The file has changed since you started editing it: a.md'),
		'别人刚改过',
	],
	['GitHub’s moved branch', of(422, 'Update is not a fast forward'), '别人刚改过'],
	['Forgejo’s other sha', of(422, 'sha does not match [given: a, expected: b]'), '别人刚改过'],
	['a large body', of(413, 'Request Entity Too Large'), '文件太大'],
	['too many requests', of(429, 'Retry later'), '请过一分钟'],
	['GitHub’s rate limit', new Error('API rate limit exceeded'), '请过一分钟'],
	['a protected branch', of(403, '403 Forbidden'), '不能直接写入正式分支'],
	[
		'a hook’s refusal',
		of(400, 'GitLab: You are not allowed to push code to protected branches'),
		'不能直接写入正式分支',
	],
	['a file that is gone', of(404, '404 File Not Found'), '可能已被删除'],
	['a broken server', of(500, 'Internal Server Error'), '出了故障'],
	['a bad gateway’s page', of(502, '<html>502 Bad Gateway</html>'), '出了故障'],
	['an unavailable server', of(503, ''), '出了故障'],
	[
		'no rights',
		new Error('Your GitLab user account does not have access to this repo.'),
		'没有编辑权限',
	],
	['no repository', new Error('Repo "a/b" not found.\n\nPlease ensure'), '找不到内容仓库'],
	[
		'a confidential application',
		new Error('invalid_client: Client authentication failed'),
		'公开应用',
	],
	['a sign-in page left open', new Error('Invalid nonce'), '重新登录一次'],
	[
		'a sign-in called off',
		new Error('access_denied: The resource owner denied the request.'),
		'授权',
	],
	['another bad request', of(400, 'branch is missing'), '原文：branch is missing'],
	['anything else', new Error('boom'), '原文：boom'],
	['nothing at all', undefined, '没有做成'],
	['a sentence that is Chinese already', new Error('请先写标题'), '请先写标题'],
	[
		'a refusal',
		new Refused({ error: 'changed', message: '没有保存：别人改过' }),
		'没有保存：别人改过',
	],
])('%s is said in Chinese', (_, error, said) => {
	expect(chineseOf(error)).toContain(said);
	expect(chineseOf(error)).toMatch(/^[“\p{Script=Han}]/u);
});

test('only a sign-in that is over asks for signing in', () => {
	expect(isSignedOut(of(401, ''))).toBe(true);
	expect(isSignedOut(of(403, '403 Forbidden'))).toBe(false);
});

test('GitLab’s commit names the version it goes over, and only for texts that were compared', () => {
	const body = JSON.stringify({
		actions: [
			{ action: 'update', file_path: 'a.md' },
			{ action: 'update', file_path: 'new.md' },
			{ action: 'update', file_path: 'b.jpg' },
		],
	});
	const bases = new Map([
		['a.md', 'c1'],
		['new.md', undefined],
	]);
	expect(JSON.parse(gitlab.withBases(body, bases))).toEqual({
		actions: [
			{ action: 'update', file_path: 'a.md', last_commit_id: 'c1' },
			{ action: 'create', file_path: 'new.md' },
			{ action: 'update', file_path: 'b.jpg' },
		],
	});
});

test('Forgejo’s commit carries the sha as it was opened, not a fresh one', () => {
	const body = JSON.stringify({
		files: [
			{ operation: 'update', path: 'a.md', sha: 'fresh' },
			{ operation: 'update', path: 'new.md', sha: 'fresh' },
		],
	});
	const bases = new Map([
		['a.md', 'opened'],
		['new.md', undefined],
	]);
	expect(JSON.parse(forgejo.withBases(body, bases))).toEqual({
		files: [
			{ operation: 'update', path: 'a.md', sha: 'opened' },
			{ operation: 'create', path: 'new.md' },
		],
	});
});

test('GitHub’s commit is left as it is', () => {
	expect(github.withBases('{}', new Map([['a.md', 'x']]))).toBe('{}');
});
