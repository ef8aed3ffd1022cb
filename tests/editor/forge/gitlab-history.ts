/** What GitLab's REST says of commits and branches, and takes as a commit. */
import { type Action, changesOf, faultOf } from './commits.ts';
import { type Answer, type Asked, notFound } from './gitlab-api.ts';
import type { CommitLine, Store } from './store.ts';

export function commit(store: Store, { body, person }: Asked): Answer {
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

export function history(store: Store, { query }: Asked): Answer {
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

export function branch(store: Store, _: Asked, name: string): Answer {
	if (name !== store.branch) return notFound('Branch');
	const body = {
		name,
		developers_can_push: true,
		developers_can_merge: true,
		commit: { id: store.head() },
	};
	return { status: 200, body };
}

export function compare(store: Store, { query }: Asked): Answer {
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
