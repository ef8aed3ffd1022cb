/** What is known of the article that is open, put together for its status line. */
import { useEffect, useMemo } from 'react';
import { localBackend } from '../decap/backend.ts';
import { readEntryFile, type Data } from '../record/entry.ts';
import type { Offers } from '../record/offers.ts';
import { readSettingsFile } from '../record/settings.ts';
import { statusLine, type StatusLine } from '../record/status-line.ts';
import { standings } from '../saving/office.ts';
import { lookAtPage, publications, type Publishing } from '../saving/publishing.ts';
import { revising } from '../saving/revising.ts';
import type { BarProps } from './bar-props.ts';
import { useNow } from './use-now.ts';

function readOrNothing(path: string, raw: string | undefined): Data | undefined {
	if (raw === undefined) return undefined;
	try {
		return path.endsWith('.yml') ? readSettingsFile(raw) : readEntryFile(raw);
	} catch {
		// The form of what cannot be read is not opened.
		return {};
	}
}

export interface Status {
	line: StatusLine;
	publication: Publishing | undefined;
}

export function useStatus({ editor, definition, saving, path }: BarProps, offers?: Offers): Status {
	const now = useNow();
	// A new article has no file: what stands at no path is never its.
	const fresh = editor.isNewEntry;
	const live = revising.use().get(path);
	const raw = fresh ? undefined : localBackend().opened.get(path)?.raw;
	const saved = useMemo(() => readOrNothing(path, raw), [path, raw]);
	const publication = publications.use().get(fresh ? '' : path);
	const returned = standings.use().get(path)?.returned;
	const shown = live?.raw ?? raw;
	const { faults, refusal, busy } = saving;
	const stopped = faults.length > 0 || refusal !== undefined;
	const line = statusLine({
		saved,
		staged: definition.staged,
		changed: editor.hasChanged,
		busy,
		refused: stopped ? { places: faults.filter(({ field }) => field !== '').length } : undefined,
		publication,
		waits: offers?.waits,
		returned,
		correction: live !== undefined,
		now,
	});
	const later = line.key === 'scheduled';
	const phase = publication?.phase;
	// What is being saved is followed by its save; what was to come may be there by now.
	useEffect(() => {
		if (shown !== undefined && !busy) void lookAtPage(path, shown);
	}, [path, shown, busy, later, phase]);
	return { line, publication };
}
