/** 一键排版: says what would be changed, kind by kind; what is not surely meant is asked. Nothing is changed before. */
import { useMemo, useState } from 'react';
import { Dialog } from '../../desk/dialogs/Dialog.tsx';
import type { BoxEditor } from '../editor.ts';
import { putInstead } from '../tidy/apply.ts';
import type { Change, Kind } from '../tidy/change.ts';
import { tidy } from '../tidy/tidy.ts';
import { allKinds, everything, unasked } from '../tidy/wishes.ts';
import { TidyKind } from './TidyKind.tsx';

interface Props {
	editor: BoxEditor;
	close: () => void;
	/** What was done, in a sentence. */
	done: (sentence: string) => void;
}

const toggled = <Value,>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
	const next = new Set(set);
	if (!next.delete(value)) next.add(value);
	return next;
};

export function TidyDialog({ editor, close, done }: Props) {
	const offered = useMemo(() => tidy(editor.children, everything).changes, [editor]);
	const [kinds, setKinds] = useState(unasked);
	const [units, setUnits] = useState<ReadonlySet<number>>(new Set());
	const wishes = { kinds, unit: (number: number) => units.has(number) };
	const toggle = ({ kind, number }: Pick<Change, 'kind' | 'number'>) => {
		if (number === undefined) setKinds(toggled(kinds, kind));
		else {
			const next = toggled(units, number);
			setUnits(next);
			setKinds(new Set([...kinds].filter((one) => one !== kind).concat(next.size > 0 ? kind : [])));
		}
	};
	const act = () => {
		const { blocks, changes } = tidy(editor.children, wishes);
		close();
		if (changes.length > 0) putInstead(editor, blocks);
		editor.tf.focus();
		done(changes.length > 0 ? `排好了 ${changes.length} 处，点“撤销”可以退回` : '');
	};
	const of = (kind: Kind) => offered.filter((change) => change.kind === kind);
	const wished = tidy(editor.children, wishes).changes.length;
	return (
		<Dialog title="一键排版" close={close}>
			{offered.length === 0 ? (
				<p>没有要排的，正文已经很整齐。</p>
			) : (
				<p>只改下面打勾的，别的一个字也不动。改完不满意，点“撤销”就退回。</p>
			)}
			{allKinds
				.filter((kind) => of(kind).length > 0)
				.map((kind) => (
					<TidyKind
						key={kind}
						kind={kind}
						changes={of(kind)}
						isWished={({ number }) =>
							kinds.has(kind) && (number === undefined || units.has(number))
						}
						toggle={toggle}
					/>
				))}
			<div className="buttons">
				<button type="button" onClick={close}>
					{offered.length === 0 ? '关闭' : '取消'}
				</button>
				{offered.length > 0 && (
					<button type="button" className="primary" disabled={wished === 0} onClick={act}>
						改这 {wished} 处
					</button>
				)}
			</div>
		</Dialog>
	);
}
