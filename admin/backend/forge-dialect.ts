/** How each forge is asked what stands in a file, and told over which version a save is made. */
import type { ForgeApi } from './forge-backend.ts';

/** A file as it stands at the forge; `version` is what the forge compares when we save over it. */
export interface Standing {
	raw: string;
	version: string;
}
/** path → the version a save goes over; `undefined`: the file must not exist. */
export type Bases = ReadonlyMap<string, string | undefined>;

export interface Dialect {
	/** The forge's own name. */
	label: string;
	/** Whether it gives many files in one answer (`forge-batch.ts`). */
	batches?: boolean;
	fileUrl(api: ForgeApi, path: string): string;
	standing(answer: FileAnswer): Standing;
	/** Whether a 404 says “no such file” rather than “no such project”, “no access”. */
	saysNoFile(message: string): boolean;
	historyUrl(api: ForgeApi, path: string): string;
	/** The page a person reads about a file's versions; `settings` are Decap's `backend`. */
	historyPage(settings: Record<string, unknown>, path: string): string;
	/** Address (end) of the request that writes, and its body with the versions put in. */
	writes: RegExp;
	withBases(body: string, bases: Bases): string;
	/** Whether the forge's refusal means that a file is no longer what was opened. */
	saysChanged: RegExp;
}

interface FileAnswer {
	content: string;
	last_commit_id?: string;
	sha?: string;
}
interface Action {
	action?: string;
	operation?: string;
	file_path?: string;
	path?: string;
	last_commit_id?: string;
	sha?: string | undefined;
}

/** Base64 of UTF-8, with or without line breaks, to text. */
function textOf(base64: string): string {
	const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (one) => one.charCodeAt(0));
	return new TextDecoder().decode(bytes);
}

const segments = (path: string) => path.split('/').map(encodeURIComponent).join('/');
const query = (given: Record<string, string>) => new URLSearchParams(given).toString();

/** GitLab compares `last_commit_id` of each action with the file's last commit. */
export const gitlab: Dialect = {
	label: 'GitLab',
	batches: true,
	fileUrl: (api, path) =>
		`${api.repoURL}/repository/files/${encodeURIComponent(path)}?${query({ ref: api.branch })}`,
	standing: ({ content, last_commit_id = '' }) => ({
		raw: textOf(content),
		version: last_commit_id,
	}),
	saysNoFile: (message) => message.includes('File'),
	historyUrl: (api, path) =>
		`${api.repoURL}/repository/commits?${query({ path, ref_name: api.branch, per_page: '1' })}`,
	historyPage: ({ base_url, repo, branch }, path) =>
		`${String(base_url)}/${String(repo)}/-/commits/${segments(String(branch))}/${segments(path)}`,
	writes: /\/repository\/commits$/,
	withBases: (body, bases) => {
		const commit = JSON.parse(body) as { actions: Action[] };
		for (const action of commit.actions) {
			if (!bases.has(action.file_path ?? '')) continue;
			const base = bases.get(action.file_path ?? '');
			// Decap would update a file that has appeared meanwhile; told to create, GitLab refuses.
			if (base === undefined) action.action = 'create';
			else action.last_commit_id = base;
		}
		return JSON.stringify(commit);
	},
	saysChanged: /has changed since|already exists|doesn't exist|does not exist/,
};

const contents = (api: ForgeApi, path: string) =>
	`${api.repoURL}/contents/${segments(path)}?${query({ ref: api.branch })}`;

/** Forgejo compares `sha` of each file with the blob that stands there. */
export const forgejo: Dialect = {
	label: 'Forgejo',
	fileUrl: contents,
	standing: ({ content, sha = '' }) => ({ raw: textOf(content), version: sha }),
	// Forgejo words this differently from version to version; no access to a repository fails at login.
	saysNoFile: () => true,
	historyUrl: (api, path) =>
		`${api.repoURL}/commits?${query({ path, sha: api.branch, limit: '1', stat: 'false' })}`,
	historyPage: ({ api_root, repo, branch }, path) => {
		const base = String(api_root).replace(/\/api\/[^/]+$/, '');
		return `${base}/${String(repo)}/commits/branch/${segments(String(branch))}/${segments(path)}`;
	},
	writes: /\/contents$/,
	withBases: (body, bases) => {
		const commit = JSON.parse(body) as { files: Action[] };
		for (const file of commit.files) {
			if (!bases.has(file.path ?? '')) continue;
			file.sha = bases.get(file.path ?? '');
			if (file.sha === undefined) file.operation = 'create';
		}
		return JSON.stringify(commit);
	},
	saysChanged: /sha does not match|already exists|does not exist/i,
};

/** GitHub takes a tree built on the newest commit: only looking before saving protects, a moment remains. */
export const github: Dialect = {
	...forgejo,
	label: 'GitHub',
	historyUrl: (api, path) =>
		`${api.repoURL}/commits?${query({ path, sha: api.branch, per_page: '1' })}`,
	historyPage: ({ repo, branch }, path) =>
		`https://github.com/${String(repo)}/commits/${segments(String(branch))}/${segments(path)}`,
	writes: /\/git\/refs\/heads\/[^/]+$/,
	withBases: (body) => body,
	saysChanged: /not a fast forward/i,
};
