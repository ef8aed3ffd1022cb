/** 图片和附件: what lies there, what shows it; more is put in, and what nothing shows is taken out. Stands in for Decap's own. */
import { closeMediaLibrary, loadMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { localBackend } from '../decap/backend.ts';
import { may } from '../saving/office.ts';
import { ask } from '../server/client/ask.ts';
import type { LibraryFile } from '../server/library-protocol.ts';
import { Adding } from './Adding.tsx';
import { Grid } from './Grid.tsx';
import { Search } from './Search.tsx';
import { Sheet } from './Sheet.tsx';
import { matching, nameOf, useLibrary, type Show } from './use-library.ts';

const follow = (follower: () => void) => store.subscribe(follower);
const isOpen = () => store.getState().mediaLibrary.get('isVisible') === true;

/** What Decap calls a new file goes by the names it knows. */
const tellDecap = () => void store.dispatch(loadMedia());

export default function Library() {
	const open = useSyncExternalStore(follow, isOpen);
	useEffect(tellDecap, []);
	return open ? <Opened close={() => void store.dispatch(closeMediaLibrary())} /> : null;
}

const shows: readonly Show[] = ['all', 'picture', 'attachment', 'unused'];

function Opened({ close }: { close: () => void }) {
	const { files, wrong, renew } = useLibrary();
	const [search, setSearch] = useState('');
	const [show, setShow] = useState<Show>('all');
	const [said, setSaid] = useState('');
	const found = matching(files ?? [], show, search);
	const changed = async (sentence: string) => {
		setSaid(sentence);
		tellDecap();
		await renew();
	};
	const discard = async ({ path }: LibraryFile) => {
		const author = localBackend().user.name;
		const name = nameOf(path);
		await ask('discard', { path, author }).then(
			({ notice }) => changed(notice ?? `“${name}”删除了`),
			(error: unknown) => changed(error instanceof Error ? error.message : `“${name}”没有删成`),
		);
	};
	useEffect(() => {
		addEventListener('hashchange', close);
		return () => removeEventListener('hashchange', close);
	}, []);
	return (
		<Sheet title="图片和附件" close={close}>
			{may('write') && <Adding files={files ?? []} changed={changed} />}
			<Search search={search} setSearch={setSearch} show={show} shows={shows} setShow={setShow} />
			<p role="status">{wrong ?? (said || (files ? `共 ${found.length} 个` : '正在读……'))}</p>
			<Grid
				files={found}
				links
				card={(file, inside) => (
					<div className="card">
						{inside}
						{may('write') && file.usedIn.length === 0 && (
							<Discard name={nameOf(file.path)} discard={() => discard(file)} />
						)}
					</div>
				)}
			/>
		</Sheet>
	);
}

/** Asked once more: the history keeps it, and nobody at the desk knows how to bring it back. */
function Discard({ name, discard }: { name: string; discard: () => Promise<void> }) {
	const [asking, setAsking] = useState(false);
	if (!asking)
		return (
			<button type="button" aria-label={`删除“${name}”`} onClick={() => setAsking(true)}>
				删除
			</button>
		);
	return (
		<span className="buttons" role="group" aria-label={`真的删除“${name}”？`}>
			<button type="button" className="danger" autoFocus onClick={() => void discard()}>
				真的删除
			</button>
			<button type="button" onClick={() => setAsking(false)}>
				不删
			</button>
		</span>
	);
}
