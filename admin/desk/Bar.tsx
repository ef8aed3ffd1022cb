/** The buttons above an article. Which there are follows from its stage. */
import { useState } from 'react';
import { Link } from '../decap/Link.tsx';
import { DeleteDialog } from './dialogs/DeleteDialog.tsx';
import { HistoryDialog } from './dialogs/HistoryDialog.tsx';
import type { BarProps, Open } from './bar-props.ts';
import { More } from './More.tsx';
import { OfficeSteps } from './OfficeSteps.tsx';
import { Steps } from './Steps.tsx';
import { PublishDialog } from './dialogs/PublishDialog.tsx';
import { ReviewLinkDialog } from './dialogs/ReviewLinkDialog.tsx';
import { ReturnDialog } from './dialogs/ReturnDialog.tsx';
import { reviewedBy, stateOf, stateWords } from '../record/stage.ts';
import { hangsBanner, TakeDownDialog } from './dialogs/TakeDownDialog.tsx';
import { useOffers } from './use-offers.ts';
import { WithdrawDialog } from './dialogs/WithdrawDialog.tsx';
import { may } from '../saving/office.ts';
import { revising } from '../saving/revising.ts';

const isAlert = (path: string) => path === 'content/settings/alert.yml';

/** A settings file and a fixed page are saved as they are: whose they are. */
function mayPlainly(path: string): boolean {
	if (isAlert(path)) return may('alert');
	return may(path.endsWith('.yml') ? 'settings' : 'publish');
}

function notYours(path: string): string {
	if (isAlert(path)) return '提醒由终审来挂、来撤，您可以看';
	return path.endsWith('.yml') ? '网站设置由管理员来改，您可以看' : '固定页面由终审来改，您可以看';
}

export function Bar({ editor, definition, data, saving, path }: BarProps) {
	const [open, setOpen] = useState<Open>();
	const close = () => setOpen(undefined);
	const fresh = editor.isNewEntry;
	const dialog = { editor, definition, data, saving, path, close };
	const state = fresh ? 'new' : stateOf(data);
	const offers = useOffers(dialog);
	const revised = revising.use().has(path);
	const savesPlainly = mayPlainly(path);
	return (
		<header className="bar">
			<Link to={editor.editorBackLink} className="back">
				返回{String(editor.collection.get('label'))}
			</Link>
			<p className="where">
				{definition.staged && (
					<strong>{revised ? `修改稿，${stateWords[state]}` : stateWords[state]}</strong>
				)}
				{definition.staged && <span>{reviewedBy(data)}</span>}
				<span data-changed={editor.hasChanged || undefined}>
					{editor.hasChanged ? '有没保存的修改' : fresh ? '' : '都保存了'}
				</span>
				{offers?.sentence && <span className="why">{offers.sentence}</span>}
				{!definition.staged && !savesPlainly && <span className="why">{notYours(path)}</span>}
			</p>
			<div className="buttons">
				{savesPlainly && hangsBanner(path, data) && (
					<button type="button" disabled={saving.busy} onClick={() => setOpen('takeDown')}>
						撤下提醒
					</button>
				)}
				{offers && <OfficeSteps {...dialog} open={setOpen} fresh={fresh} offers={offers} />}
				{definition.staged && !offers && <Steps {...dialog} open={setOpen} fresh={fresh} />}
				{!definition.staged && savesPlainly && (
					<button
						type="button"
						className="primary"
						disabled={saving.busy || !editor.hasChanged}
						onClick={() => void saving.save('修改')}
					>
						{saving.busy ? '正在保存……' : '保存并发布'}
					</button>
				)}
				{!fresh && !revised && <More {...dialog} open={setOpen} staged={definition.staged} />}
			</div>
			{open === 'publish' && <PublishDialog {...dialog} />}
			{open === 'return' && <ReturnDialog {...dialog} />}
			{open === 'withdraw' && <WithdrawDialog {...dialog} />}
			{open === 'delete' && <DeleteDialog {...dialog} withdraw={() => setOpen('withdraw')} />}
			{open === 'history' && <HistoryDialog {...dialog} />}
			{open === 'review' && <ReviewLinkDialog {...dialog} />}
			{open === 'takeDown' && <TakeDownDialog {...dialog} />}
		</header>
	);
}
