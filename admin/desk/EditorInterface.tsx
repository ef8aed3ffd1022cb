/** The frame around one article: buttons above, the form, what residents will see. Stands in for Decap's own. */
import { useEffect, useState } from 'react';
import type { CollectionMap } from '../decap/types.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import { announcement } from '../saving/announcement.ts';
import { Bar } from './Bar.tsx';
import { ConflictDialog } from './dialogs/ConflictDialog.tsx';
import { Covering } from './dialogs/Covering.tsx';
import { openDefinition } from '../record/definitions.ts';
import { Faults } from '../form/Faults.tsx';
import { Form } from '../form/Form.tsx';
import { GateNotes } from './notes/GateNotes.tsx';
import { useGateNotes } from './notes/use-gate-notes.ts';
import { HidingDialog } from './dialogs/HidingDialog.tsx';
import { InUseDialog } from './dialogs/InUseDialog.tsx';
import { textOf } from '../record/text-of.ts';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { PublicationNotes } from './PublicationNotes.tsx';
import { ReturnedLine } from './ReturnedLine.tsx';
import { findPlace } from './same-place.ts';
import { SendingLine } from './SendingLine.tsx';
import { RevisionLine } from './RevisionLine.tsx';
import { CopyLine } from './unsaved/CopyLine.tsx';
import { OthersLine } from './unsaved/OthersLine.tsx';
import { useAutosave } from './unsaved/use-autosave.ts';
import { dataOf, useSaving } from './use-saving.ts';
import type { Fault } from '../saving/faults.ts';

const hasPreview = (collection: CollectionMap) => collection.getIn(['editor', 'preview']) !== false;

function byField(faults: readonly Fault[]): Map<string, string[]> {
	const fields = new Map<string, string[]>();
	for (const { field, message } of faults)
		fields.set(field, [...(fields.get(field) ?? []), message]);
	return fields;
}

export default function EditorInterface(editor: EditorProps) {
	const path = textOf(editor.entry.get('path'));
	const slug = textOf(editor.entry.get('slug'));
	const definition = openDefinition(String(editor.collection.get('name')), slug);
	const saving = useSaving(editor, definition);
	const data = dataOf(editor);
	const previewed = hasPreview(editor.collection);
	const notes = useGateNotes({ editor, definition, data, path });
	const found = saving.faults.length > 0 ? 0 : notes.stops.length + notes.asks.length;
	const place = useAutosave({ editor, definition, data, path, busy: saving.busy });
	const [view, setView] = useState<'write' | 'preview'>('write');
	const sentence = announcement.use();
	useEffect(() => announcement.set(undefined), [path]);
	// Once, when it is drawn: later it is the hand that opens and closes.
	useEffect(() => findPlace(data), [path]);
	// The button that saves is always in sight, the top of the page is not.
	useEffect(() => {
		if (saving.faults.length > 0) scrollTo(0, 0);
	}, [saving.faults]);
	return (
		<div className="desk" data-view={view}>
			<Bar
				editor={editor}
				definition={definition}
				data={data}
				saving={saving}
				path={path}
				found={found}
			/>
			<div aria-live="polite" className="messages">
				<SendingLine />
				{!editor.isNewEntry && <PublicationNotes path={path} />}
				<CopyLine key={place} editor={editor} definition={definition} path={path} place={place} />
				<OthersLine path={path} fresh={editor.isNewEntry} />
				<ReturnedLine path={path} />
				<RevisionLine
					editor={editor}
					definition={definition}
					data={data}
					saving={saving}
					path={path}
				/>
				{sentence && (
					<p className="announcement" role="alert">
						{sentence}
						<button type="button" onClick={() => announcement.set(undefined)}>
							知道了
						</button>
					</p>
				)}
				<Faults faults={saving.faults} fields={editor.fields} takeOut={saving.takeOut} />
				{saving.faults.length === 0 && <GateNotes editor={editor} data={data} notes={notes} />}
				<Covering editor={editor} definition={definition} data={data} faults={saving.faults} />
			</div>
			{previewed && (
				<div className="views" role="group" aria-label="看哪一边">
					<button type="button" aria-pressed={view === 'write'} onClick={() => setView('write')}>
						填写
					</button>
					<button
						type="button"
						aria-pressed={view === 'preview'}
						onClick={() => setView('preview')}
					>
						预览
					</button>
				</div>
			)}
			<div className="panes">
				{/* A new article is opened anew at its own address once it is saved: nothing may be typed before. */}
				<main className="write" inert={saving.busy && editor.isNewEntry}>
					<Form
						editor={editor}
						definition={definition}
						data={data}
						faults={byField(saving.faults)}
					/>
				</main>
				{previewed && (
					<PreviewPane
						collection={definition.collection}
						id={slug}
						data={data}
						entry={editor.entry}
						fields={definition.fields}
					/>
				)}
			</div>
			{saving.hiding && <HidingDialog path={path} {...saving.hiding} close={saving.clear} />}
			{saving.refusal?.uses && (
				<InUseDialog
					editor={editor}
					uses={saving.refusal.uses}
					path={path}
					data={data}
					save={(instead) => void saving.save('修改', {}, { instead })}
					close={saving.clear}
				/>
			)}
			{saving.refusal?.error === 'changed' && (
				<ConflictDialog
					refusal={saving.refusal}
					path={path}
					mine={data}
					fields={editor.fields}
					definition={definition}
					saveMine={(changes, over) =>
						void saving.save('保存（两个人同时改，留下这一份）', changes, { over })
					}
					close={saving.clear}
				/>
			)}
		</div>
	);
}
