/** The form holds the correction of what is public, and not what is public: by path, as it was opened. */
import { revisionOf } from '../../src/collections/revisions.ts';
import type { OpenedFile } from './opened.ts';
import { store } from './store.ts';

/** With what is public of each, which its publication is written over. */
export const revising = store<ReadonlyMap<string, OpenedFile>>(new Map());

/** `content/notices/20261122-0930.md` → `content/revisions/notices/20261122-0930.md` */
export const revisionPath = (path: string) =>
	`content/${revisionOf(path.slice('content/'.length))}`;

export function beginRevising(path: string, live: OpenedFile): void {
	revising.set(new Map(revising.get()).set(path, live));
}

export function endRevising(path: string): void {
	const left = new Map(revising.get());
	left.delete(path);
	revising.set(left);
}
