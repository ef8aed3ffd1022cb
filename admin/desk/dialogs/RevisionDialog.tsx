/** A correction beside what is public. */
import { readEntryFile } from '../../record/entry.ts';
import type { OpenedFile } from '../../saving/opened.ts';
import { byButton } from '../../record/standing.ts';
import type { BarProps } from '../bar-props.ts';
import { Comparison } from './Comparison.tsx';
import { Dialog } from './Dialog.tsx';

type Props = Pick<BarProps, 'editor' | 'data' | 'definition'> & { live: OpenedFile };

/** What differs, the buttons' own fields aside. */
export function RevisionComparison({ editor, data, definition, live }: Props) {
	const before = readEntryFile(live.raw);
	const standing = Object.fromEntries(byButton.map((name) => [name, before[name]]));
	return (
		<Comparison
			left={{ title: '公布的', data: before }}
			right={{ title: '修改稿', data: { ...data, ...standing } }}
			fields={editor.fields}
			definition={definition}
		/>
	);
}

export function RevisionDialog({ close, ...props }: Props & { close: () => void }) {
	return (
		<Dialog title="修改稿和公布的对照" close={close} wide>
			<RevisionComparison {...props} />
			<div className="buttons">
				<form method="dialog">
					<button>关闭</button>
				</form>
			</div>
		</Dialog>
	);
}
