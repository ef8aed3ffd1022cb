/** Before what is public is changed, or seen again: the difference in words, and what residents are told of it. */
import { useEffect, useId, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import {
	changedKeys,
	isNoted,
	movedFrom,
	mustBeTold,
	offeredNote,
	shouldBeTold,
	withNote,
} from '../../record/change-note.ts';
import { readEntryFile, type Data } from '../../record/entry.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { byButton, hides } from '../../record/standing.ts';
import { isOut } from '../../record/stage.ts';
import { Comparison } from './Comparison.tsx';
import type { DialogProps } from './dialog-props.ts';
import { LookDialog } from './LookDialog.tsx';
import { useLook } from './use-look.ts';

interface Props extends DialogProps {
	/** What the button means besides. */
	changes?: Data;
	what: string;
	title: string;
	yes: string;
}

interface NoteProps {
	note: string;
	offered: string;
	/** Who has read the old one would come in vain. */
	urged: boolean;
	set: (note: string) => void;
}

function Note({ note, offered, urged, set }: NoteProps) {
	const id = useId();
	return (
		<div className="change-note">
			<label htmlFor={id}>修改说明（写了，网页上就有这一句）</label>
			<textarea
				id={id}
				value={note}
				maxLength={200}
				placeholder={urged ? '看过旧的居民要知道改了什么，请写一句' : '小改动可以不写'}
				onChange={({ target }) => set(target.value)}
			/>
			{offered !== '' && note !== offered && (
				<button type="button" onClick={() => set(offered)}>
					用这一句：{offered}
				</button>
			)}
		</div>
	);
}

export function ChangeDialog({ changes = {}, what, title, yes, ...props }: Props) {
	const { editor, definition, data, saving, path, close } = props;
	const before = readEntryFile(localBackend().opened.get(path)?.raw ?? '');
	const { fields } = definition;
	const moved = isOut(before) ? movedFrom(fields, before, { ...data, ...changes }) : {};
	const after = { ...data, ...changes, ...moved };
	// Of what is set for later residents know nothing yet.
	const known = isOut(before);
	const tells = known && 'changes' in fields && !isNoted(before, data);
	const offered = tells ? offeredNote(fields, before, after) : '';
	const urged = tells && shouldBeTold(fields, before, after);
	// Who means to come must hear of it: the sentence stands there, and may be written better.
	const must = tells && mustBeTold(fields, before, after);
	const [note, setNote] = useState(must ? offered : '');
	const told = (words: string): Data =>
		words.trim().length > 1 ? { changes: withNote(data, words.trim(), shanghaiNow()) } : {};
	// What would not be public any more is asked by another dialog.
	const gone = hides(before, after);
	const seen = useLook(props, { changes: { ...changes, ...moved, ...told(note) }, first: !known });
	const isUntold = must && note.trim().length < 2;
	const save = () => {
		if (isUntold) return;
		close();
		void saving.save(what, { ...changes, ...moved, ...told(note) });
	};
	const stops = gone || (seen !== undefined && seen.faults.length > 0);
	useEffect(() => {
		if (!stops) return;
		close();
		if (seen && seen.faults.length > 0) saving.refuse(seen.faults);
		else void saving.save(what, changes);
	}, [stops]);
	if (!seen || stops) return null;
	const standing = Object.fromEntries(byButton.map((name) => [name, before[name]]));
	return (
		<LookDialog
			{...props}
			title={known ? title : '到时间公布的就是这样'}
			after={{ ...after, ...told(note) }}
			seen={seen}
			yes={yes}
			act={save}
		>
			{changedKeys(fields, before, after).length > 0 && (
				<Comparison
					left={{ title: known ? '现在公布的' : '改之前', data: before }}
					right={{ title: '改成', data: { ...data, ...standing } }}
					fields={editor.fields}
					definition={definition}
				/>
			)}
			{offered !== '' && <Note note={note} offered={offered} urged={urged} set={setNote} />}
			{isUntold && (
				<p className="wrong" role="alert">
					活动已经公布，改了时间、地点或者不办了，要写一句修改说明
				</p>
			)}
		</LookDialog>
	);
}
