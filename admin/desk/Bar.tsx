/** The buttons above an article. Which there are follows from its stage. */
import { useState } from 'react';
import { Link } from '../decap/Link.tsx';
import { DeleteDialog } from './dialogs/DeleteDialog.tsx';
import { HistoryDialog } from './dialogs/HistoryDialog.tsx';
import type { BarProps, Open } from './bar-props.ts';
import { More } from './More.tsx';
import { Steps } from './Steps.tsx';
import { PublishDialog } from './dialogs/PublishDialog.tsx';
import { reviewedBy, stateOf, stateWords } from '../record/stage.ts';
import { hangsBanner, TakeDownDialog } from './dialogs/TakeDownDialog.tsx';
import { WithdrawDialog } from './dialogs/WithdrawDialog.tsx';

export function Bar({ editor, definition, data, saving, path }: BarProps) {
	const [open, setOpen] = useState<Open>();
	const close = () => setOpen(undefined);
	const fresh = editor.isNewEntry;
	const dialog = { editor, definition, data, saving, path, close };
	const state = fresh ? 'new' : stateOf(data);
	return (
		<header className="bar">
			<Link to={editor.editorBackLink} className="back">
				返回{String(editor.collection.get('label'))}
			</Link>
			<p className="where">
				{definition.staged && <strong>{stateWords[state]}</strong>}
				{definition.staged && <span>{reviewedBy(data)}</span>}
				<span data-changed={editor.hasChanged || undefined}>
					{editor.hasChanged ? '有没保存的修改' : fresh ? '' : '都保存了'}
				</span>
			</p>
			<div className="buttons">
				{hangsBanner(path, data) && (
					<button type="button" disabled={saving.busy} onClick={() => setOpen('takeDown')}>
						撤下提醒
					</button>
				)}
				{definition.staged ? (
					<Steps {...dialog} open={setOpen} fresh={fresh} />
				) : (
					<button
						type="button"
						className="primary"
						disabled={saving.busy || !editor.hasChanged}
						onClick={() => void saving.save('修改')}
					>
						{saving.busy ? '正在保存……' : '保存并发布'}
					</button>
				)}
				{!fresh && <More {...dialog} open={setOpen} staged={definition.staged} />}
			</div>
			{open === 'publish' && <PublishDialog {...dialog} />}
			{open === 'withdraw' && <WithdrawDialog {...dialog} />}
			{open === 'delete' && <DeleteDialog {...dialog} withdraw={() => setOpen('withdraw')} />}
			{open === 'history' && <HistoryDialog {...dialog} />}
			{open === 'takeDown' && <TakeDownDialog {...dialog} />}
		</header>
	);
}
