/** GitLab's REST answers about one project, from a bare repository. */
import { branch, commit, compare, history } from './gitlab-history.ts';
import type { Person } from './oauth.ts';
import type { Store } from './store.ts';

export interface Asked {
	method: string;
	/** After `/projects/:id`. */
	path: string;
	query: URLSearchParams;
	body: string;
	person: Person;
	/** Address of the request, for page links. */
	url: URL;
}
export interface Answer {
	status: number;
	body?: unknown;
	raw?: Buffer;
	headers?: Record<string, string>;
}

export const notFound = (what: string): Answer => ({
	status: 404,
	body: { message: `404 ${what} Not Found` },
});

type Route = [
	method: RegExp,
	path: RegExp,
	answer: (store: Store, asked: Asked, part: string) => Answer,
];

const routes: Route[] = [
	[/^GET$/, /^$/, (_, { person }) => project(person)],
	[/^GET$/, /^\/repository\/tree$/, tree],
	[
		/^GET$/,
		/^\/repository\/files\/([^/]+)\/raw$/,
		(store, asked, path) => file(store, asked, path, 'raw'),
	],
	[
		/^(GET|HEAD)$/,
		/^\/repository\/files\/([^/]+)$/,
		(store, asked, path) => file(store, asked, path, 'json'),
	],
	[/^POST$/, /^\/repository\/commits$/, commit],
	[/^GET$/, /^\/repository\/commits$/, history],
	[
		/^GET$/,
		/^\/repository\/commits\/([^/]+)\/refs$/,
		(store) => ({ status: 200, body: [{ type: 'branch', name: store.branch }] }),
	],
	[/^GET$/, /^\/repository\/branches\/([^/]+)$/, branch],
	[/^GET$/, /^\/repository\/compare$/, compare],
	[/^GET$/, /^\/merge_requests$/, () => ({ status: 200, body: [] })],
	[/^GET$/, /^\/issues$/, () => ({ status: 200, body: [] })],
];

/** @param asked a request below `/projects/:id`, its sender signed in */
export function answerFor(store: Store, asked: Asked): Answer {
	for (const [method, path, answer] of routes) {
		const found = method.test(asked.method) && path.exec(asked.path);
		if (found) return answer(store, asked, decodeURIComponent(found[1] ?? ''));
	}
	return notFound('');
}

function project(person: Person): Answer {
	const project_access = { access_level: person.access };
	return {
		status: 200,
		body: {
			id: 1,
			path_with_namespace: 'shequ/linli',
			default_branch: 'main',
			shared_with_groups: [],
			permissions: { project_access, group_access: null },
		},
	};
}

function tree(store: Store, { query, url }: Asked): Answer {
	const lines = store.tree(
		query.get('path') ?? '',
		query.get('recursive') === 'true',
		query.get('ref') ?? undefined,
	);
	if (lines.length === 0) return notFound('Tree');
	const rows = lines.map((line) => ({ ...line, name: line.path.split('/').at(-1) }));
	return paged(rows, query, url);
}

/** GitLab gives 20 a page, 100 at most, and tells the rest in headers. */
function paged(rows: unknown[], query: URLSearchParams, url: URL): Answer {
	const size = Math.min(Number(query.get('per_page') ?? 20), 100);
	const page = Number(query.get('page') ?? 1);
	const pages = Math.max(1, Math.ceil(rows.length / size));
	const link = (to: number, rel: string) => {
		const address = new URL(url);
		address.searchParams.set('page', String(to));
		address.searchParams.set('per_page', String(size));
		return `<${address.href}>; rel="${rel}"`;
	};
	const links = [
		...(page > 1 ? [link(page - 1, 'prev')] : []),
		...(page < pages ? [link(page + 1, 'next')] : []),
		link(1, 'first'),
		link(pages, 'last'),
	];
	const headers = {
		'X-Page': String(page),
		'X-Per-Page': String(size),
		'X-Total': String(rows.length),
		'X-Total-Pages': String(pages),
		Link: links.join(', '),
	};
	return { status: 200, body: rows.slice((page - 1) * size, page * size), headers };
}

function file(store: Store, { query, method }: Asked, path: string, form: 'raw' | 'json'): Answer {
	const ref = query.get('ref') ?? store.branch;
	const found = store.file(path, ref);
	if (!found) return notFound('File');
	const last_commit_id = store.commits(path, 1)[0]?.id ?? '';
	const headers = {
		'X-Gitlab-Blob-Id': found.id,
		'X-Gitlab-Last-Commit-Id': last_commit_id,
		'X-Gitlab-Ref': ref,
		'X-Gitlab-Size': String(found.content.length),
	};
	if (form === 'raw' || method === 'HEAD') return { status: 200, raw: found.content, headers };
	const content = found.content.toString('base64');
	const body = {
		file_path: path,
		ref,
		blob_id: found.id,
		last_commit_id,
		encoding: 'base64',
		content,
	};
	return { status: 200, body, headers };
}
