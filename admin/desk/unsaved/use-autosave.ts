/** Sends what stands in the form to the server while somebody writes, and when he leaves it. */
import { useEffect, useRef, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import type { Definition } from '../../record/definitions.ts';
import { writeEntryFile, type Data } from '../../record/entry.ts';
import { keptAsOpened } from '../../record/kept-as-opened.ts';
import { writeSettingsFile } from '../../record/settings.ts';
import { freshPlace, keepCopy, openPlace } from '../../saving/autosave.ts';
import { revising, revisionPath } from '../../saving/revising.ts';

/** Milliseconds after the last key, and at most after the first. */
const pause = 2_000;
const longest = 6_000;

interface Form {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	path: string;
	busy: boolean;
}

/** The file as a save would write it. */
function textOf({ definition, data, path }: Form): string {
	if (path.endsWith('.yml')) return writeSettingsFile(data);
	const opened = localBackend().opened.get(path);
	const text = writeEntryFile(data, Object.keys(definition.fields));
	return opened ? keptAsOpened(path, opened.raw, text) : text;
}

/** @returns where copies of this form go */
export function useAutosave(form: Form): string {
	const { editor, path, busy, definition } = form;
	const [fresh] = useState(() => freshPlace(definition.collection));
	const revised = revising.use().has(path);
	const place = editor.isNewEntry ? fresh : revised ? revisionPath(path) : path;
	const latest = useRef(form);
	latest.current = form;
	const last = useRef<{ text: string; since: number | undefined }>({ text: '', since: undefined });
	const keep = () => {
		const now = latest.current;
		last.current.since = undefined;
		if (!now.editor.hasChanged || now.busy) return;
		const raw = textOf(now);
		if (raw === last.current.text) return;
		last.current.text = raw;
		const base = now.editor.isNewEntry ? undefined : localBackend().opened.get(now.path);
		void keepCopy({ place, raw, base }, localBackend().user.name);
	};
	const keeping = useRef(keep);
	keeping.current = keep;
	useEffect(() => {
		openPlace(place);
		return () => {
			// What was typed in the last second is kept too; what was saved has nothing left to keep.
			if (last.current.since !== undefined) keeping.current();
			openPlace(undefined);
		};
	}, [place]);
	useEffect(() => {
		if (!editor.hasChanged || busy) return undefined;
		last.current.since ??= performance.now();
		const waited = performance.now() - last.current.since;
		const timer = setTimeout(
			() => keeping.current(),
			Math.max(200, Math.min(pause, longest - waited)),
		);
		return () => clearTimeout(timer);
	}, [editor.entry, editor.hasChanged, busy]);
	return place;
}
