/** The buttons above an article. Which there are follows from its stage. */
import { useState } from 'react';
import type { Data } from '../record/entry.ts';
import { announce } from '../saving/announcement.ts';
import { Link } from '../decap/Link.tsx';
import { DeleteDialog } from './dialogs/DeleteDialog.tsx';
import type { Definition } from '../record/definitions.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import { HistoryDialog } from './dialogs/HistoryDialog.tsx';
import { More } from './More.tsx';
import { PublishDialog } from './dialogs/PublishDialog.tsx';
import type { Saving } from '../saving/saving.ts';
import { nextReview, reviewedBy, stageOf, stateOf, stateWords } from '../record/stage.ts';
import { hangsBanner, TakeDownDialog } from './dialogs/TakeDownDialog.tsx';
import { WithdrawDialog } from './dialogs/WithdrawDialog.tsx';

interface Props {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	saving: Saving;
	path: string;
}

export type Open = 'publish' | 'withdraw' | 'delete' | 'history' | 'takeDown' | undefined;

export function Bar({ editor, definition, data, saving, path }: Props) {
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

/** What the bar's buttons are given. */
export interface StepProps extends Props {
	close: () => void;
	open: (which: Open) => void;
}

function Steps({ editor, data, saving, open, fresh }: StepProps & { fresh: boolean }) {
	const stage = fresh ? 'draft' : stageOf(data);
	const name = editor.user?.name ?? editor.user?.login ?? '';
	const review = nextReview(data, name);
	const { busy, save } = saving;
	if (stage === 'ready')
		return (
			<button
				type="button"
				className="primary"
				disabled={busy || !editor.hasChanged}
				onClick={() => void save('修改')}
			>
				{busy ? '正在保存……' : '发布修改'}
			</button>
		);
	return (
		<>
			<button
				type="button"
				disabled={busy || (!fresh && !editor.hasChanged)}
				onClick={() => void save('保存草稿', { stage })}
			>
				{busy ? '正在保存……' : stage === 'review' ? '保存' : '保存草稿'}
			</button>
			{stage === 'draft' ? (
				<button
					type="button"
					disabled={busy}
					onClick={() => void save('提交审核', { stage: 'review' })}
				>
					提交审核
				</button>
			) : (
				<>
					<button
						type="button"
						disabled={busy}
						onClick={() => void save('退回修改', { stage: 'draft' })}
					>
						退回修改
					</button>
					{review && (
						<button
							type="button"
							disabled={busy}
							onClick={() => {
								if (review.refused) announce(review.refused);
								else void save(`${review.word}通过`, { review: review.review });
							}}
						>
							{review.word}通过
						</button>
					)}
				</>
			)}
			<button type="button" className="primary" disabled={busy} onClick={() => open('publish')}>
				发布
			</button>
		</>
	);
}
