/** Which backend stands behind the editor, read from the environment at build. */
import { type DecapBackend, forgeBackend, type ForgeName } from './forge-config.ts';
import { readUrl } from './forge-url.ts';

export type Environment = Record<string, string | undefined>;

/** `forge.origins` are the hosts the editor talks to, for `connect-src`. */
export type Backend =
	| { kind: 'none' }
	| { kind: 'local' }
	| {
			kind: 'forge';
			name: ForgeName;
			backend: DecapBackend;
			origins: string[];
			/** CMS_SITE_URL: the public site, for the editor's link to it. */
			site?: string;
	  };

const forges: readonly string[] = ['gitlab', 'forgejo', 'github'];
const variables = [
	'CMS_BACKEND',
	'CMS_REPO',
	'CMS_BRANCH',
	'CMS_BASE_URL',
	'CMS_API_ROOT',
	'CMS_APP_ID',
	'CMS_SITE_URL',
];
const secret = /SECRET|TOKEN|PASSWORD/;

/**
 * Reads CMS_BACKEND and what belongs to it. An empty value counts as not given.
 * Throws one Error in Chinese that lists everything wrong: which variable, what was given, what to write.
 */
export function backendFrom(environment: Environment): Backend {
	const given = (name: string) => environment[name]?.trim() ?? '';
	const chosen = given('CMS_BACKEND') || 'none';
	const wrong = strangers(environment);
	if (!given('CMS_BACKEND')) wrong.push(...orphans(environment));
	if (isForge(chosen)) return forgeFrom(chosen, given, wrong);
	if (chosen !== 'none' && chosen !== 'local')
		wrong.unshift(
			`CMS_BACKEND 写成了“${chosen}”。请写 gitlab、forgejo、github、local 或 none 之一，例如 CMS_BACKEND=gitlab`,
		);
	if (wrong.length > 0) throw complaint(wrong);
	return { kind: chosen === 'local' ? 'local' : 'none' };
}

function forgeFrom(name: ForgeName, given: (name: string) => string, wrong: string[]): Backend {
	const site = given('CMS_SITE_URL') ? readUrl('CMS_SITE_URL', given('CMS_SITE_URL'), wrong) : '';
	const { backend, origins } = forgeBackend(name, given, wrong);
	if (wrong.length > 0) throw complaint(wrong);
	if (!site) return { kind: 'forge', name, backend, origins };
	return { kind: 'forge', name, backend: { ...backend, site }, origins, site };
}

function isForge(name: string): name is ForgeName {
	return forges.includes(name);
}

/** A misspelt variable would be ignored in silence, and a secret would end up in a public file. */
function strangers(environment: Environment): string[] {
	return Object.keys(environment)
		.filter((name) => name.startsWith('CMS_') && !variables.includes(name) && environment[name])
		.map((name) =>
			secret.test(name)
				? `${name} 不要写：编辑后台是公开网页，密钥写进来人人看得见。请在代码托管平台把应用改成“公开（非机密）”，只写 CMS_APP_ID`
				: `${name} 不认识。能写的只有 ${variables.join('、')}，请检查拼写`,
		);
}

function orphans(environment: Environment): string[] {
	return variables
		.filter((name) => environment[name]?.trim())
		.map(
			(name) =>
				`写了 ${name}，却没有写 CMS_BACKEND，后台不会生成。请加上 CMS_BACKEND=gitlab（或 forgejo、github）；不要后台就删掉 ${name}`,
		);
}

function complaint(wrong: string[]): Error {
	const list = wrong.map((line, index) => `${index + 1}. ${line}。`).join('\n');
	return new Error(
		`编辑后台的环境变量有 ${wrong.length} 处要改：\n${list}\n说明见 docs/editor-login.md`,
	);
}
