/** The buttons above an article. Which there are follows from its stage. */
import { useState } from 'react';
import { Link } from '../decap/Link.tsx';
import type { BarProps, Open } from './bar-props.ts';
import { OpenDialog } from './dialogs/OpenDialog.tsx';
import { showsEverywhere } from './dialogs/SettingsDialog.tsx';
import { More } from './More.tsx';
import { OfficeSteps } from './OfficeSteps.tsx';
import { Steps } from './Steps.tsx';
import { StatusLine } from './StatusLine.tsx';
import { hangsBanner } from './dialogs/TakeDownDialog.tsx';
import { useOffers } from './use-offers.ts';
import { useStatus } from './use-status.ts';
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

export function Bar({
	editor,
	definition,
	data,
	saving,
	path,
	found,
}: BarProps & { found: number }) {
	const [open, setOpen] = useState<Open>();
	const close = () => setOpen(undefined);
	const fresh = editor.isNewEntry;
	const dialog = { editor, definition, data, saving, path, close };
	const offers = useOffers(dialog);
	const revised = revising.use().has(path);
	const savesPlainly = mayPlainly(path);
	const status = useStatus(dialog, offers);
	const sentence = definition.staged || savesPlainly ? offers?.sentence : notYours(path);
	return (
		<header className="bar">
			<Link to={editor.editorBackLink} className="back">
				返回{String(editor.collection.get('label'))}
			</Link>
			<StatusLine {...status} saving={saving} path={path} sentence={sentence} found={found} />
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
						onClick={() => (showsEverywhere(path) ? setOpen('settings') : void saving.save('修改'))}
					>
						{saving.busy ? '正在保存……' : '保存并发布'}
					</button>
				)}
				{!fresh && !revised && <More {...dialog} open={setOpen} staged={definition.staged} />}
			</div>
			{open && <OpenDialog {...dialog} which={open} open={setOpen} />}
		</header>
	);
}
