/** GitLab's REST answers about one project, from a bare repository. */
import { type Action, changesOf, faultOf } from './commits.ts';
import type { Person } from './oauth.ts';
import type { CommitLine, Store } from './store.ts';

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

const notFound = (what: string): Answer => ({
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

function commit(store: Store, { body, person }: Asked): Answer {
	if (person.access < 30) return { status: 403, body: { message: '403 Forbidden' } };
	const {
		branch: to,
		commit_message,
		actions,
	} = JSON.parse(body) as {
		branch: string;
		commit_message: string;
		actions: Action[];
	};
	if (to !== store.branch)
		return {
			status: 400,
			body: { message: 'You can only create or edit files when you are on a branch' },
		};
	const fault = actions.map((action) => faultOf(store, action)).find(Boolean);
	if (fault) return { status: 400, body: { message: fault } };
	const changes = actions.flatMap((action) => changesOf(store, action));
	const id = store.commit(changes, commit_message, person);
	return { status: 201, body: { id, short_id: id.slice(0, 8), message: commit_message } };
}

function history(store: Store, { query }: Asked): Answer {
	const rows = store.commits(query.get('path') ?? '', Number(query.get('per_page') ?? 20));
	return { status: 200, body: rows.map(commitRow) };
}

function commitRow({ id, author, email, at, message }: CommitLine) {
	return {
		id,
		author_name: author,
		author_email: email,
		authored_date: at,
		committed_date: at,
		message,
	};
}

function branch(store: Store, _: Asked, name: string): Answer {
	if (name !== store.branch) return notFound('Branch');
	const body = {
		name,
		developers_can_push: true,
		developers_can_merge: true,
		commit: { id: store.head() },
	};
	return { status: 200, body };
}

function compare(store: Store, { query }: Asked): Answer {
	const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
	const lines = store
		.git(['diff', '--name-status', '--no-renames', '-z', `${from}...${to}`])
		.toString();
	const words = lines.split('\0').filter(Boolean);
	const diffs = words.flatMap((word, index) => {
		if (index % 2 === 1) return [];
		const path = words[index + 1] ?? '';
		const is = { new_file: word === 'A', deleted_file: word === 'D', renamed_file: false };
		return [{ old_path: path, new_path: path, diff: '', ...is }];
	});
	return { status: 200, body: { diffs } };
}
