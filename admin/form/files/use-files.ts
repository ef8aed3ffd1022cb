/** A place in the form that takes files: chosen, dropped on it, pasted; each on its way until it is there. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { MediaUse } from '../../../src/collections/media.ts';
import { keepInDraft } from '../../library/draft-files.ts';
import { IncomingFiles, type Incoming, type Kept } from '../../pictures/incoming.ts';
import { misplaced, refusalOf } from '../../pictures/taken.ts';
import { addZone, type Point } from '../../pictures/zones.ts';

export interface FilesGiven {
	element: RefObject<HTMLElement | null>;
	/** undefined: pictures and attachments alike. */
	is?: MediaUse | undefined;
	/** These endings alone. */
	only?: readonly string[] | undefined;
	/** One alone: the next that is chosen takes its place. */
	single?: boolean;
	/** Nothing more may be dropped here. */
	full?: boolean;
	/** It also takes what was dropped beside all places. */
	open?: boolean;
	/** @param together names of all that were chosen at once */
	onKept: (kept: Kept, together: readonly string[], at: Point | undefined) => void;
}

export interface Files {
	incoming: readonly Incoming[];
	progress: { done: number; of: number };
	/** What those chosen last said of themselves. */
	told: readonly Kept[];
	take: (files: readonly File[]) => void;
	retry: (id: number) => void;
	dismiss: (id: number) => void;
}

export function useFiles(given: FilesGiven): Files {
	const latest = useRef(given);
	latest.current = given;
	/** What was chosen at once, and where it was dropped. */
	const together = useRef<{ names: readonly string[]; at: Point | undefined }>({
		names: [],
		at: undefined,
	});
	const [files] = useState(
		() =>
			new IncomingFiles(keepInDraft, (kept) =>
				latest.current.onKept(kept, together.current.names, together.current.at),
			),
	);
	const refusal = (file: File) => {
		const { is, only } = latest.current;
		return refusalOf(file) ?? (is ? misplaced(file.name, is, only) : undefined);
	};
	const take = (chosen: readonly File[], at?: Point) => {
		const own = latest.current.single ? chosen.slice(0, 1) : chosen;
		if (latest.current.single) for (const { id } of files.list.get()) files.dismiss(id);
		together.current = { names: own.map(({ name }) => name), at };
		files.take(own, refusal);
	};
	useEffect(() => {
		const element = given.element.current;
		if (!element) return undefined;
		const takes = (file: File) => refusal(file) === undefined;
		// In the body's album a file dropped beside it is another picture of the text.
		const open = given.open === true && !element.closest('.body-control');
		const isFull = () => latest.current.full === true;
		const end = addZone({ element, takes, take, open, isFull });
		return () => {
			end();
			files.leave();
		};
	}, []);
	return {
		incoming: files.list.use(),
		progress: files.progress.use(),
		told: files.told.use(),
		take,
		retry: (id) => files.retry(id),
		dismiss: (id) => files.dismiss(id),
	};
}
