/** How pushing stands, kept in the data folder: for the desk, `npm run remote` and `npm run doctor`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { writeWhole } from '../../whole-files.ts';
import type { OfficeFolder } from '../folder.ts';
import { fileIn } from './place.ts';

const stateSchema = z.object({
	/** Of the last try, ISO. */
	at: z.string().nullable(),
	/** The version that the remote's own branch had last from us, and when. */
	pushed: z.object({ commit: z.string(), at: z.string() }).nullable(),
	/** Chinese; null when the last try came through. */
	why: z.string().nullable(),
	/** Somebody has put there what we do not have; ours waits on a branch of its own. */
	fork: z
		.object({
			/** ISO. */
			since: z.string(),
			/** The newest version there, fetched to `refs/linli/theirs`. */
			theirs: z.string(),
			/** Branch on which ours lies there; null when that was refused as well. */
			ours: z.string().nullable(),
			/** What we had pushed is gone from there: its history was rewritten. */
			rewritten: z.boolean(),
		})
		.nullable(),
});
export type RemoteState = z.infer<typeof stateSchema>;

const nothing: RemoteState = { at: null, pushed: null, why: null, fork: null };

type Folder = Pick<OfficeFolder, 'remote'>;

/** Nothing yet, also where the note cannot be read. */
export function readState(folder: Folder): RemoteState {
	try {
		return stateSchema.parse(JSON.parse(readFileSync(fileIn(folder, 'state.json'), 'utf8')));
	} catch {
		return nothing;
	}
}

export function writeState(folder: Folder, state: RemoteState): void {
	mkdirSync(folder.remote, { recursive: true, mode: 0o700 });
	writeWhole(fileIn(folder, 'state.json'), `${JSON.stringify(state, null, '\t')}\n`, 0o600);
}
