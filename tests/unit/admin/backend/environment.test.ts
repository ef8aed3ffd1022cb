import { expect, test } from 'vitest';
import { backendFrom, type Environment } from '../../../../admin/backend/environment.ts';
import { adminContentSecurity } from '../../../../admin/backend/forge-security.ts';

const gitlab: Environment = {
	CMS_BACKEND: 'gitlab',
	CMS_REPO: 'shequ/linli',
	CMS_BASE_URL: 'https://git.example.cn',
	CMS_APP_ID: '2f6d0c7e91b84a35',
};
const forgejo: Environment = { ...gitlab, CMS_BACKEND: 'forgejo' };
const github: Environment = {
	CMS_BACKEND: 'github',
	CMS_REPO: 'shequ/linli',
	CMS_BASE_URL: 'https://login.example.cn',
};

test.each<[string, Environment, object]>([
	['nothing', {}, { kind: 'none' }],
	['an empty value', { CMS_BACKEND: ' ' }, { kind: 'none' }],
	['none', { CMS_BACKEND: 'none', CMS_REPO: 'shequ/linli' }, { kind: 'none' }],
	['local', { CMS_BACKEND: 'local' }, { kind: 'local' }],
	[
		'GitLab',
		gitlab,
		{
			kind: 'forge',
			name: 'gitlab',
			origins: ['https://git.example.cn'],
			backend: {
				name: 'gitlab',
				repo: 'shequ/linli',
				branch: 'main',
				auth_type: 'pkce',
				auth_endpoint: 'oauth/authorize',
				app_id: '2f6d0c7e91b84a35',
				base_url: 'https://git.example.cn',
				api_root: 'https://git.example.cn/api/v4',
			},
		},
	],
	[
		'GitLab below a path, with slashes at the end, groups in groups, and a branch',
		{
			...gitlab,
			CMS_BASE_URL: 'https://intranet.example.cn/gitlab/',
			CMS_REPO: 'jiedao/shequ/linli',
			CMS_BRANCH: 'zheng/shi',
			CMS_SITE_URL: 'https://www.example.cn/',
		},
		{
			origins: ['https://intranet.example.cn'],
			site: 'https://www.example.cn',
			backend: {
				repo: 'jiedao/shequ/linli',
				branch: 'zheng/shi',
				base_url: 'https://intranet.example.cn/gitlab',
				api_root: 'https://intranet.example.cn/gitlab/api/v4',
			},
		},
	],
	[
		'GitLab whose API stands elsewhere',
		{ ...gitlab, CMS_API_ROOT: 'https://admin.example.cn/api/v4' },
		{ origins: ['https://admin.example.cn', 'https://git.example.cn'] },
	],
	[
		'GitLab on this machine',
		{ ...gitlab, CMS_BASE_URL: 'http://localhost:8080' },
		{ kind: 'forge' },
	],
	[
		'Forgejo',
		forgejo,
		{
			name: 'forgejo',
			backend: {
				name: 'forgejo',
				api_root: 'https://git.example.cn/api/v1',
				app_id: '2f6d0c7e91b84a35',
			},
		},
	],
	[
		'GitHub, which needs a sign-in service of one’s own and no application id',
		github,
		{
			origins: ['https://api.github.com'],
			backend: { base_url: 'https://login.example.cn', api_root: 'https://api.github.com' },
		},
	],
])('%s is read', (_, environment, expected) => {
	expect(backendFrom(environment)).toMatchObject(expected);
});

test.each<[string, Environment, string[]]>([
	[
		'an unknown backend',
		{ CMS_BACKEND: 'gitee' },
		['CMS_BACKEND 写成了“gitee”', 'CMS_BACKEND=gitlab'],
	],
	['a backend in capitals', { CMS_BACKEND: 'GitLab' }, ['CMS_BACKEND 写成了“GitLab”']],
	['a repository without a backend', { CMS_REPO: 'a/b' }, ['写了 CMS_REPO，却没有写 CMS_BACKEND']],
	[
		'everything missing',
		{ CMS_BACKEND: 'gitlab' },
		['3 处要改', 'CMS_REPO 没有写', 'CMS_BASE_URL 没有写', 'CMS_APP_ID 没有写'],
	],
	[
		'a repository’s address',
		{ ...gitlab, CMS_REPO: 'https://git.example.cn/a/b' },
		['CMS_REPO 写成了'],
	],
	['a repository with .git', { ...gitlab, CMS_REPO: 'a/b.git' }, ['不带 .git']],
	['three parts at Forgejo', { ...forgejo, CMS_REPO: 'a/b/c' }, ['CMS_REPO=shequ/linli']],
	['a branch with a space', { ...gitlab, CMS_BRANCH: 'ma in' }, ['CMS_BRANCH 写成了“ma in”']],
	[
		'http',
		{ ...gitlab, CMS_BASE_URL: 'http://git.example.cn' },
		['不能用 http', 'https://git.example.cn'],
	],
	['no scheme', { ...gitlab, CMS_BASE_URL: 'git.example.cn' }, ['请从 https:// 写起']],
	['a script', { ...gitlab, CMS_BASE_URL: 'javascript:alert(1)' }, ['请从 https:// 写起']],
	[
		'a password in the address',
		{ ...gitlab, CMS_BASE_URL: 'https://a:b@git.example.cn' },
		['用户名和密码'],
	],
	[
		'a question mark',
		{ ...gitlab, CMS_BASE_URL: 'https://git.example.cn/?a=1' },
		['不能带 ? 或 #'],
	],
	[
		'an API root of another kind',
		{ ...gitlab, CMS_API_ROOT: 'https://git.example.cn/api/v1' },
		['应以 /api/v4 结尾'],
	],
	[
		'a Forgejo API of another host',
		{ ...forgejo, CMS_API_ROOT: 'https://other.example.cn/api/v1' },
		['与 CMS_BASE_URL 不是同一个地址'],
	],
	[
		'an application id with spaces',
		{ ...gitlab, CMS_APP_ID: 'my app' },
		['CMS_APP_ID 写成了“my app”'],
	],
	['a secret', { ...gitlab, CMS_APP_SECRET: 'x' }, ['CMS_APP_SECRET 不要写', '人人看得见']],
	['a misspelt variable', { ...gitlab, CMS_REPOSITORY: 'a/b' }, ['CMS_REPOSITORY 不认识']],
	['a site without https', { ...gitlab, CMS_SITE_URL: 'www.example.cn' }, ['CMS_SITE_URL 写成了']],
])('%s is refused in Chinese, with what to write', (_, environment, said) => {
	const read = () => backendFrom(environment);
	for (const words of said) expect(read).toThrow(words);
	expect(read).toThrow('docs/editor-login.md');
});

test('a secret’s value is never repeated', () => {
	expect(() => backendFrom({ ...gitlab, CMS_APP_SECRET: 'hunter2' })).not.toThrow('hunter2');
});

test('commits say in Chinese what was done, to what, by whom', () => {
	const { backend } = backendFrom(gitlab) as {
		backend: { commit_messages: Record<string, string> };
	};
	for (const text of Object.values(backend.commit_messages))
		expect(text).toContain('{{author-name}}');
});

test('the page may ask itself and the forge, and evaluates nothing', () => {
	const policy = adminContentSecurity(['https://git.example.cn']);
	expect(policy).toContain("connect-src 'self' blob: https://git.example.cn;");
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain("'unsafe-eval'");
	expect(adminContentSecurity([])).toContain("connect-src 'self' blob:;");
});
