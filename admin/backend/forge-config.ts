/** Decap's `backend` settings for each forge. */
import { readUrl } from './forge-url.ts';

export type ForgeName = 'gitlab' | 'forgejo' | 'github';

/** What Decap's `config.backend` holds for a forge. */
export interface DecapBackend {
	name: ForgeName;
	repo: string;
	branch: string;
	base_url?: string;
	api_root: string;
	auth_type?: 'pkce';
	auth_endpoint?: string;
	app_id?: string;
	commit_messages: Record<string, string>;
	/** CMS_SITE_URL; Decap passes over it, the desk links to it. */
	site?: string;
}

/** A commit of uploads alone; entries get their title and what was done (`forge-message.ts`). Decap fills the braces. */
export const commitMessages = {
	create: '新增{{collection}}：{{slug}}（{{author-name}}）',
	update: '修改{{collection}}：{{slug}}（{{author-name}}）',
	delete: '删除{{collection}}：{{slug}}（{{author-name}}）',
	uploadMedia: '上传文件：{{path}}（{{author-name}}）',
	deleteMedia: '删除文件：{{path}}（{{author-name}}）',
	openAuthoring: '{{author-name}}：{{message}}',
};

type Given = (name: string) => string;
interface Forge {
	backend: DecapBackend;
	origins: string[];
}

const apiOf = { gitlab: '/api/v4', forgejo: '/api/v1', github: '' };

/** Builds the settings; what is missing or wrong is added to `wrong` as Chinese sentences. */
export function forgeBackend(name: ForgeName, given: Given, wrong: string[]): Forge {
	const repo = readRepo(name, given('CMS_REPO'), wrong);
	const branch = readBranch(given('CMS_BRANCH') || 'main', wrong);
	const base = readBase(name, given('CMS_BASE_URL'), wrong);
	const derived = name === 'github' ? 'https://api.github.com' : base && base + apiOf[name];
	const api = given('CMS_API_ROOT') ? readApi(name, given('CMS_API_ROOT'), base, wrong) : derived;
	const shared = { name, repo, branch, api_root: api, commit_messages: commitMessages };
	const origins = [...new Set([api, base].filter(Boolean).map((url) => new URL(url).origin))];
	// GitHub's code flow answers no browser: Decap opens the sign-in service in a window instead.
	if (name === 'github')
		return {
			backend: { ...shared, base_url: base, auth_endpoint: 'auth' },
			origins: originOf(api),
		};
	const application = readApplication(name, given('CMS_APP_ID'), wrong);
	// Decap's Forgejo backend takes the base address from `api_root` and knows its own endpoints.
	if (name === 'forgejo') return { backend: { ...shared, app_id: application }, origins };
	const pkce = { auth_type: 'pkce', auth_endpoint: 'oauth/authorize' } as const;
	return { backend: { ...shared, base_url: base, app_id: application, ...pkce }, origins };
}

function originOf(url: string): string[] {
	return url ? [new URL(url).origin] : [];
}

function readRepo(name: ForgeName, repo: string, wrong: string[]): string {
	// GitLab has groups within groups; the others know owner and name only.
	const shape = name === 'gitlab' ? /^[^/\s:]+(\/[^/\s:]+)+$/ : /^[^/\s:]+\/[^/\s:]+$/;
	if (shape.test(repo) && !repo.endsWith('.git')) return repo;
	const what = repo ? `写成了“${repo}”` : '没有写';
	wrong.push(`CMS_REPO ${what}。请写“组名/仓库名”，不带网址，不带 .git，例如 CMS_REPO=shequ/linli`);
	return '';
}

function readBranch(branch: string, wrong: string[]): string {
	if (/^[A-Za-z0-9][\w./-]*$/.test(branch) && !branch.includes('..')) return branch;
	wrong.push(`CMS_BRANCH 写成了“${branch}”。请写分支名，不写就是 main，例如 CMS_BRANCH=main`);
	return '';
}

function readBase(name: ForgeName, url: string, wrong: string[]): string {
	if (url) return readUrl('CMS_BASE_URL', url, wrong);
	const what = name === 'github' ? '自己架设的登录中转服务' : '代码托管平台';
	wrong.push(`CMS_BASE_URL 没有写。请写${what}的网址，例如 CMS_BASE_URL=https://git.example.cn`);
	return '';
}

function readApi(name: ForgeName, url: string, base: string, wrong: string[]): string {
	const api = readUrl('CMS_API_ROOT', url, wrong);
	const suffix = apiOf[name];
	if (!api || api.endsWith(suffix)) {
		if (name !== 'forgejo' || !api || !base || api === base + suffix) return api;
		wrong.push(
			`CMS_API_ROOT 写成了“${url}”，与 CMS_BASE_URL 不是同一个地址，登录会去错地方。请删去 CMS_API_ROOT，或写 CMS_API_ROOT=${base}${suffix}`,
		);
		return '';
	}
	wrong.push(
		`CMS_API_ROOT 写成了“${url}”，应以 ${suffix} 结尾。一般不用写；要写就写 CMS_API_ROOT=${base || 'https://git.example.cn'}${suffix}`,
	);
	return '';
}

function readApplication(name: ForgeName, id: string, wrong: string[]): string {
	if (/^[\w-]{8,}$/.test(id)) return id;
	const what = id ? `写成了“${id}”` : '没有写';
	const label = name === 'gitlab' ? '应用程序 ID（Application ID）' : '客户端 ID（Client ID）';
	wrong.push(
		`CMS_APP_ID ${what}。请从${name === 'gitlab' ? ' GitLab' : ' Forgejo'} 的应用页面复制${label}，例如 CMS_APP_ID=2f6d0c7e91b84a35`,
	);
	return '';
}
