/** GitLab's GraphQL, as far as we ask it: the texts of many files (docs.gitlab.com, `Repository.blobs`). */
import type { Answer } from './gitlab-api.ts';
import type { Store } from './store.ts';

/** GitLab gives no more to a page. */
const most = 100;

interface Question {
	query: string;
	variables: { repo: string; ref: string; paths: string[] };
}

export function graphql(store: Store, repo: string, body: string): Answer {
	const { query, variables } = JSON.parse(body) as Question;
	if (!/\bblobs\(ref: \$ref, paths: \$paths\)/.test(query))
		return { status: 200, body: { errors: [{ message: 'the stand-in knows blobs only' }] } };
	// To GitLab a project one may not see does not exist.
	if (variables.repo !== repo) return { status: 200, body: { data: { project: null } } };
	const nodes = variables.paths.slice(0, most).flatMap((path) => {
		const found = store.file(path, variables.ref);
		return found ? [{ oid: found.id, rawBlob: found.content.toString() }] : [];
	});
	return { status: 200, body: { data: { project: { repository: { blobs: { nodes } } } } } };
}
