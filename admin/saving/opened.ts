/** What this window has opened: the text a save is compared with, so that no one's work is written over unseen. */
import type { Hash } from '../server/protocol.ts';

export interface OpenedFile {
	raw: string;
	/** undefined: there was no such file. */
	hash: Hash | undefined;
}

/** By path. */
export type OpenedFiles = Map<string, OpenedFile>;
