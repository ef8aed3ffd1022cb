/** Sets up what the actions work with, from where the content stands. */
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wallTime } from '../../src/lib/clock.ts';
import { changesOf } from './reading/changes.ts';
import { patience as usual, type Patience } from './git/patience.ts';
import { autosaveIn } from './autosave/kept.ts';
import { contentStore } from './content-store.ts';
import { oneAtATime } from './queue.ts';
import { remembered } from './reading/remembered.ts';
import { unversioned } from './reading/unversioned.ts';
import { returnsIn } from './saving/returns.ts';
import type { BodyLimits } from './request-body.ts';
import type { Site, EditorContext } from './context.ts';
import type { DrawSheets } from './sheets.ts';
import type { Door } from './door.ts';

export interface EditorOptions {
	contentRoot: string;
	/** For notes and unfinished files; on the content's disk where possible. */
	stateFolder?: string;
	/** For what is written and not saved; without one beside the notes. */
	autosaveFolder?: string;
	site: Site;
	now?: () => string;
	/** Milliseconds; long where a watcher calls `outdate`. */
	listAge?: number;
	/** Milliseconds. */
	listPatience?: number;
	limits?: Partial<BodyLimits>;
	patience?: Partial<Patience>;
	/** Bytes that all pictures and attachments may take; no end of our own without it. */
	mediaQuota?: number | undefined;
	/** The sample, which an office replaces by its own. */
	isSample?: true | undefined;
	/** Draws articles as they hang on a notice board; without it none is printed. */
	sheets?: DrawSheets;
	/** Who may come in; without one whoever sits at this computer. */
	door?: Door;
}

/** Where the notes of a content folder lie, by its real path. */
export function roomOf(stateFolder: string, root: string): string {
	const own = createHash('sha256').update(root).digest('hex').slice(0, 12);
	return join(resolve(stateFolder), own);
}

export function contextFor({
	contentRoot,
	stateFolder,
	autosaveFolder,
	site,
	now,
	listAge = 1_000,
	listPatience = 1_000,
	patience,
	mediaQuota,
	isSample,
}: EditorOptions): EditorContext {
	mkdirSync(contentRoot, { recursive: true });
	const root = realpathSync.native(contentRoot);
	const room = roomOf(stateFolder ?? '.cache/editor', root);
	mkdirSync(room, { recursive: true });
	return {
		root,
		room,
		store: contentStore(root),
		changes: changesOf(root, room),
		unversioned: remembered(() => unversioned(root), 1_000),
		returns: returnsIn(room),
		autosave: autosaveIn(autosaveFolder ?? join(room, 'autosave')),
		site,
		listAge,
		listPatience,
		patience: { ...usual, ...patience },
		inTurn: oneAtATime(),
		mediaQuota,
		isSample,
		now: now ?? (() => process.env['SITE_NOW'] || wallTime(new Date())),
	};
}
