/**
 * What the editor and the local server say to each other: `POST /admin/api/<action>` with JSON both
 * ways. Paths are relative to the repository root and begin with `content/`, whatever CONTENT_DIR is.
 * Times are Asia/Shanghai wall time. An answer that is no 2xx carries a `Refusal`.
 */
import type { Finding } from '../../src/gate/finding.ts';
import type { LibraryFile } from './library-protocol.ts';
import type { OldLink } from './look-protocol.ts';
import type { CopyHead, Deleted, ListPage, ListQuery } from './lists-protocol.ts';
import type { PersonalRow, Place, Todo } from './lists-protocol.ts';
import type { Instead } from './in-use-protocol.ts';
import type { Deed, Returned, Standing } from './office-protocol.ts';
import type { TakeOutRequest, TakenOut } from './take-out-protocol.ts';

export type * from './in-use-protocol.ts';
export type * from './lists-protocol.ts';
export type * from './refusal-protocol.ts';
export type * from './take-out-protocol.ts';

/** SHA-256 of a file's bytes, hex: what the editor opened, and what it saves over. */
export type Hash = string;

export interface Actions {
	/** What stands behind the editor; asked when a list is opened. Makes what versions are owed, if it can. */
	info: {
		ask: Record<string, never>;
		answer: {
			history: boolean;
			notice?: string;
			/** As in `Saved`. */
			owed: number;
			/** How many articles wait for who asks. */
			waiting: number;
			/** The sample stands there, which an office replaces by its own (`admin/first-run/`). */
			isSample?: true;
		};
	};
	/** Who has signed in; no name where it is typed, on one's own computer. */
	who: {
		ask: Record<string, never>;
		answer: {
			name?: string;
			/** Never given to another. */
			id?: number;
			login?: string;
			/** May look after accounts. */
			accounts?: true;
			/** All that he may do, in an office. */
			may?: Deed[];
		};
	};
	/** One page of a collection's list, filtered and sorted on the server. */
	list: { ask: ListQuery; answer: ListPage };
	/** What waits for someone, over all collections, last changed first. */
	todo: { ask: Record<string, never>; answer: Todo };
	/** What was deleted in the last thirty days and does not stand there again, last deleted first. */
	bin: { ask: Record<string, never>; answer: { rows: Deleted[] } };
	/** What personal data is public, where, on what ground and until when. */
	personal: { ask: Record<string, never>; answer: { rows: PersonalRow[] } };
	/** Every entry of a collection, front matter only: for relations and Decap's own search. */
	entries: { ask: { collection: string }; answer: { entries: { path: string; raw: string }[] } };
	/** A file that is not there is an answer, not a fault: the form of a new one begins so. */
	read: {
		ask: { path: string };
		answer:
			| { path: string; raw: string; hash: Hash; standing?: Standing; returned?: Returned }
			| { path: string; absent: string };
	};
	/** What the build would say of a file if it were saved so; nothing is written. */
	look: { ask: { path: string; raw: string }; answer: { findings: Finding[]; links: OldLink[] } };
	/** A code for each name, none of those that are taken; of a page the word of its address. */
	codes: {
		ask: { names: string[]; taken: string[]; forPage?: true | undefined };
		answer: { codes: string[] };
	};
	/** Takes a picture or an attachment to wait for the save that names it. */
	send: { ask: { /** base64 */ content: string }; answer: { sent: Hash } };
	/** Writes one file and the pictures and attachments it came with, in one commit. */
	save: { ask: SaveRequest; answer: Saved };
	/** Changes several articles in one commit: all of them, or none. */
	saveAll: { ask: SaveAllRequest; answer: SavedAll };
	remove: { ask: { path: string; base: Hash; author: string }; answer: Saved };
	/** Where a person is named or shown; with `sure` taken out of all of it, in one commit. */
	takeOut: { ask: TakeOutRequest; answer: TakenOut & { saved?: SavedAll } };
	/** Keeps what I have written and not saved, unseen by anybody else. */
	keep: {
		ask: Place & { author: string; raw: string; base?: { raw: string; hash?: Hash | undefined } };
		answer: { at: string };
	};
	/** What I have written and not saved, on whatever device; newest first. */
	copies: { ask: { author: string }; answer: { copies: CopyHead[] } };
	copy: {
		ask: Place & { author: string };
		answer: { copy?: CopyHead & { raw: string; base?: { raw: string; hash?: Hash | undefined } } };
	};
	forget: { ask: Place & { author: string }; answer: Record<string, never> };
	/** I have this article open: who else has. */
	present: { ask: { author: string; path: string; gone?: true }; answer: { others: string[] } };
	media: { ask: { folder: string }; answer: { files: { path: string; size: number }[] } };
	/** All pictures and attachments, the newest first, each with what shows it. */
	library: { ask: Record<string, never>; answer: { files: LibraryFile[] } };
	/** Removes a picture or an attachment that nothing shows. */
	discard: { ask: { path: string; author: string }; answer: Saved };
	/** Versions of a file, newest first. */
	history: { ask: { path: string }; answer: { versions: Version[] } };
	version: { ask: { path: string; commit: string }; answer: { raw: string } };
	/** Whether what was saved is on the site by now. */
	status: { ask: Record<string, never>; answer: Status };
}
export type Action = keyof Actions;

export interface SaveRequest {
	/** The name typed at sign-in. */
	author: string;
	/** What was done, in Chinese, for the commit: 发布、保存草稿、撤回… */
	what: string;
	file?: {
		path: string;
		raw: string;
		/** undefined: a new file */
		base?: Hash;
		/** Of the correction that is published by this: it goes, in the same version. */
		revision?: Hash;
		/** Of a list of the settings: what articles name in the place of what goes. */
		instead?: Instead;
	};
	/** Why an article is sent back; its author reads it. */
	reason?: string;
	media: ({ path: string } & ({ /** base64 */ content: string } | { sent: Hash }))[];
	/** The unsaved copy that this save makes good. */
	kept?: Place;
}

export interface SaveAllRequest {
	/** As in a save. */
	author: string;
	what: string;
	/** Articles that are there. */
	files: { path: string; raw: string; base: Hash }[];
}

export interface SavedAll extends Omit<Saved, 'hash' | 'standing'> {
	/** In the order of the files. */
	hashes: Hash[];
}

export interface Saved {
	hash?: Hash;
	/** Counts saves; the site shows this one once `Status.published` has reached it. */
	generation: number;
	/** false: saved, but no version was kept; `notice` says why. */
	committed: boolean;
	notice?: string;
	/** How many articles have no version yet, this one included. */
	owed: number;
	standing?: Standing;
	/** On one's own computer: why it was sent back. */
	returned?: Returned;
}

export interface Version {
	commit: string;
	author: string;
	at: string;
	what: string;
}

export interface Status {
	/** Generation of the last save. */
	saved: number;
	/** Generation that the served site holds. */
	published: number;
	building: boolean;
	/** Why the last build was not published, in Chinese, when it was not. */
	error?: string;
	findings?: Finding[];
}
