/** What every action works with. */
import type { Status } from './protocol.ts';
import type { Changes } from './reading/changes.ts';
import type { Remembered } from './reading/remembered.ts';
import type { Patience } from './git/patience.ts';
import type { Autosave } from './autosave/kept.ts';
import type { Returns } from './saving/returns.ts';
import type { ContentStore } from './content-store.ts';
import type { oneAtATime } from './queue.ts';

/** The rebuild loop, as the editor sees it. */
export interface Site {
	/**
	 * Told which files were just written or removed.
	 * @param unseen nothing of it shows on the site @returns the new generation
	 */
	saved: (files: readonly string[], unseen?: boolean) => number;
	status: () => Status;
}

export interface EditorContext {
	/** Real path of the content folder. */
	root: string;
	/** Folder for notes and unfinished files, outside the content, on the same disk where possible. */
	room: string;
	store: ContentStore;
	changes: Changes;
	/** Entries whose text is in no version. */
	unversioned: Remembered<ReadonlySet<string>>;
	/** On one's own computer: why articles were sent back. */
	returns: Returns;
	/** Unsaved copies, and who has what open. */
	autosave: Autosave;
	site: Site;
	/** How old the content shown in a list may be, in milliseconds. */
	listAge: number;
	/** How long a list waits for what the build says of a content that changed, in milliseconds. */
	listPatience: number;
	patience: Patience;
	/** Bytes that all pictures and attachments may take. */
	mediaQuota: number | undefined;
	isSample: true | undefined;
	inTurn: ReturnType<typeof oneAtATime>;
	/** Shanghai wall time. */
	now: () => string;
}
