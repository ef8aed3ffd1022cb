/** The one look before anything goes out: what residents will see, what is doubtful, and the last press. */
import type { ReactNode } from 'react';
import { PreviewPane } from '../../preview/PreviewPane.tsx';
import type { Data } from '../../record/entry.ts';
import { textOf } from '../../record/text-of.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import type { Looked } from './look-over.ts';
import { Warnings } from './Warnings.tsx';

interface Props extends DialogProps {
	title: string;
	/** As it would be saved. */
	after: Data;
	seen: Looked | undefined;
	/** On the last button. */
	yes: string;
	act: () => void;
	/** What is seen of a settings page: any page, with these settings. */
	settings?: Record<string, unknown>;
	children?: ReactNode;
}

/** Where a settings page has no page of its own, one of the site's is drawn with it. */
const anyPage = {
	title: '每一页都是这样',
	body: '下面是网页自己的内容。',
};

function Verdict({ warnings, blind }: Looked) {
	if (blind)
		return <p className="hint">服务没有回应，这次没有能看一遍；点下去的时候还会再检查。</p>;
	return warnings.length > 0 ? null : <p className="hint">看过一遍，没有发现要改的地方。</p>;
}

export function LookDialog(props: Props) {
	const { title, after, seen, yes, act, settings, children, editor, definition, close } = props;
	const name = textOf(after['title']);
	const drawn = settings
		? { collection: 'pages', id: 'about', data: anyPage, fields: {}, settings }
		: {
				collection: definition.collection,
				id: textOf(editor.entry.get('slug')),
				data: after,
				fields: definition.fields,
			};
	return (
		<Dialog title={title} close={close} className="look">
			<div className="told">
				{name !== '' && <p className="subject">{name}</p>}
				{children}
				<Warnings warnings={seen?.warnings ?? []} leave={close} />
				{!seen && <p role="status">正在看一遍……</p>}
				{seen && <Verdict {...seen} />}
			</div>
			<div className="shown">
				<p className="hint">居民看到的样子：</p>
				<PreviewPane {...drawn} entry={editor.entry} />
			</div>
			<div className="buttons">
				<form method="dialog">
					<button>再看看</button>
				</form>
				<button type="button" className="primary" disabled={!seen} onClick={act}>
					{yes}
				</button>
			</div>
		</Dialog>
	);
}
