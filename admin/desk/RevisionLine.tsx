/** In an office, above an article: that a correction waits, or that it is what the form holds. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { loadEntry } from 'decap-cms-core/dist/esm/actions/entries';
import { useEffect, useState } from 'react';
import { localBackend } from '../decap/backend.ts';
import { may, standings } from '../saving/office.ts';
import { beginRevising, endRevising, revising } from '../saving/revising.ts';
import type { BarProps } from './bar-props.ts';
import { RevisionDialog } from './dialogs/RevisionDialog.tsx';

/** The form is filled anew. */
function reload(): void {
	const { entryDraft, collections } = store.getState();
	const collection = collections.get(String(entryDraft.getIn(['entry', 'collection'])));
	if (collection)
		store.dispatch(loadEntry(collection, String(entryDraft.getIn(['entry', 'slug']))));
}

/** Whoever goes elsewhere finds what is public when he comes back. */
function useEnd(path: string): void {
	useEffect(() => {
		const end = () => endRevising(path);
		window.addEventListener('hashchange', end);
		return () => window.removeEventListener('hashchange', end);
	}, [path]);
}

const stages = { draft: '草稿', review: '待审' } as const;

export function RevisionLine(props: BarProps) {
	const { editor, path } = props;
	const live = revising.use().get(path);
	const standing = standings.use().get(path);
	const [open, setOpen] = useState(false);
	useEnd(path);
	const openRevision = () => {
		const opened = localBackend().opened.get(path);
		if (!opened) return;
		beginRevising(path, opened);
		reload();
	};
	const openLive = () => {
		endRevising(path);
		reload();
	};
	const drop = async () => {
		await localBackend().dropRevision(path);
		reload();
	};
	if (!live && !standing?.revision) return null;
	if (!live)
		return (
			<p className="revision">
				这一篇有一份修改稿（{stages[standing?.revision ?? 'draft']}），居民还看不到。
				<button type="button" disabled={editor.hasChanged} onClick={openRevision}>
					打开修改稿
				</button>
			</p>
		);
	return (
		<div className="revision">
			这是修改稿，居民看到的还是原来的。
			<button type="button" onClick={() => setOpen(true)}>
				和公布的对照
			</button>
			<button type="button" disabled={editor.hasChanged} onClick={openLive}>
				看公布的
			</button>
			{(standing?.own === true || may('removeAnothers')) && (
				<button type="button" onClick={() => void drop()}>
					丢弃修改稿
				</button>
			)}
			{open && <RevisionDialog {...props} live={live} close={() => setOpen(false)} />}
		</div>
	);
}
