/** Someone else saved the same article meanwhile: both versions side by side, and neither is lost. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { loadEntry } from 'decap-cms-core/dist/esm/actions/entries';
import type { Fields } from '../../decap/types.ts';
import { readEntryFile, writeEntryFile, type Data } from '../../record/entry.ts';
import { readSettingsFile } from '../../record/settings.ts';
import type { Refusal } from '../../server/protocol.ts';
import { Comparison } from './Comparison.tsx';
import type { Definition } from '../../record/definitions.ts';
import { Dialog } from './Dialog.tsx';
import { stateOf, stateWords } from '../../record/stage.ts';
import { newerStanding } from '../../record/standing.ts';

interface Props {
	refusal: Refusal;
	path: string;
	mine: Data;
	fields: Fields;
	definition: Definition;
	/** Saves one's own version over theirs, with the changes that must come along. */
	saveMine: (changes: Data, over: NonNullable<Refusal['current']>) => void;
	close: () => void;
}

/** Where nothing may be copied, one's own version is kept as a file. */
function download(text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	link.download = '我写的.txt';
	link.click();
}

function readOrNothing(read: (raw: string) => Data, raw: string): Data | undefined {
	try {
		return read(raw);
	} catch (error) {
		console.error(error);
		return undefined;
	}
}

/** Their version is no article any more: a technician's hand was in the file. */
function Unreadable({ by, close }: { by: string | undefined; close: () => void }) {
	return (
		<Dialog title="这一篇刚被别人改过" close={close}>
			<p>
				{by ?? '有人'}
				刚改过这一篇，可是改成的样子读不懂。您写的都在这一页，先不要关；请信息员把那个文件改好，再点一次保存。
			</p>
			<form method="dialog">
				<button className="primary">回去接着改</button>
			</form>
		</Dialog>
	);
}

export function ConflictDialog(props: Props) {
	const { refusal, path, mine, fields, definition, saveMine, close } = props;
	const { current } = refusal;
	const draft = store.getState().entryDraft.getIn(['entry', 'collection']);
	const collection = store.getState().collections.get(String(draft));
	if (!current || !collection) return null;
	const read = path.endsWith('.yml') ? readSettingsFile : readEntryFile;
	const theirs = readOrNothing(read, current.raw);
	if (!theirs) return <Unreadable by={current.by} close={close} />;
	const standing = definition.staged ? newerStanding(mine, theirs) : {};
	const keepMine = () => {
		close();
		saveMine(standing, current);
	};
	const takeTheirs = async () => {
		const text = writeEntryFile(mine, Object.keys(definition.fields));
		await navigator.clipboard.writeText(text).catch(() => download(text));
		close();
		const slug = store.getState().entryDraft.getIn(['entry', 'slug']);
		store.dispatch(loadEntry(collection, String(slug)));
	};
	return (
		<Dialog title="这一篇刚被别人改过" close={close} wide>
			<p>
				{current.by ?? '有人'}在 {current.at ?? '刚才'}{' '}
				保存过。两份都在，一份也没有丢；不一样的地方在下面：
			</p>
			<Comparison
				left={{ title: `${current.by ?? '别人'}保存的`, data: theirs }}
				right={{ title: '您写的', data: { ...mine, ...standing } }}
				fields={fields}
				definition={definition}
			/>
			{Object.keys(standing).length > 0 && (
				<p className="hint">
					这一篇在{current.by ?? '对方'}那里已经是“{stateWords[stateOf(theirs)]}”
					：用哪一份，公布、审核和撤回都照这个算，不会退回去。
				</p>
			)}
			<div className="buttons">
				<form method="dialog">
					<button>回去接着改</button>
				</form>
				<button type="button" onClick={() => void takeTheirs()}>
					用对方的（我的先复制下来）
				</button>
				<button type="button" className="primary" onClick={keepMine}>
					用我的（对方的留在历史版本里）
				</button>
			</div>
		</Dialog>
	);
}
