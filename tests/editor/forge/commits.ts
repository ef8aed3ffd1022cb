/** GitLab's “create a commit with multiple actions”, as far as Decap and our guard use it. */
import type { Change, Store } from './store.ts';

export interface Action {
	action: 'create' | 'update' | 'delete' | 'move';
	file_path: string;
	previous_path?: string;
	content?: string;
	encoding?: 'base64' | 'text';
	last_commit_id?: string;
}

/** GitLab's words for an action it refuses, or undefined. */
export function faultOf(store: Store, action: Action): string | undefined {
	const { file_path, previous_path = file_path, last_commit_id } = action;
	if (/(^|\/)\.\.?(\/|$)|^\/|\/\.git(\/|$)/i.test(file_path))
		return 'Path cannot include directory traversal';
	if (action.action === 'create')
		return store.file(file_path) ? 'A file with this name already exists' : undefined;
	if (!store.file(previous_path)) return "A file with this name doesn't exist";
	const last = store.commits(previous_path, 1)[0]?.id;
	if (last_commit_id && last_commit_id !== last)
		return `The file has changed since you started editing it: ${previous_path}`;
	return undefined;
}

/** The changes of the tree an action stands for. */
export function changesOf(store: Store, action: Action): Change[] {
	const { file_path, previous_path = file_path } = action;
	if (action.action === 'delete') return [{ path: file_path, content: undefined }];
	const given = action.content ?? '';
	const sent = Buffer.from(given, action.encoding === 'base64' ? 'base64' : 'utf8');
	if (action.action !== 'move') return [{ path: file_path, content: sent }];
	const kept = action.content === undefined ? store.file(previous_path)?.content : sent;
	return [
		{ path: previous_path, content: undefined },
		{ path: file_path, content: kept },
	];
}
