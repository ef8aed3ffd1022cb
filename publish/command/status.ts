/** How publishing stands: `status/status.json` for programs, `status/index.html` for people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../release/files.ts';
import { currentId, currentManifest, type Manifest } from '../release/manifest.ts';
import { keptReleases } from '../release/kept.ts';
import type { Places } from '../release/places.ts';
import type { Exit } from './failure.ts';
import { statusPage } from './status-page.ts';

/** Times are instants, `2026-11-22T01:00:03.000Z`. */
export interface Status {
	/** What is served now; null before the first release. */
	served: Release | null;
	/** The last time something was published or nothing new was found. */
	lastGood: { at: string; commit: string | null } | null;
	lastTry: Try;
	/** Newest first. */
	kept: Release[];
}

export interface Release {
	id: string;
	at: string;
	commit: string | null;
	/** Its content was allowed to hold what is invented. */
	demo: boolean;
	/** The release it went back to. */
	backTo: string | null;
}

export interface Try {
	at: string;
	outcome: 'published' | 'unchanged' | 'failed';
	exit: Exit;
	commit: string | null;
	steps: { name: string; seconds: number }[];
	/** The step that failed, what happened and what to do, and where. */
	problem: { step: string; said: string; where: string[] } | null;
	notices: string[];
}

const releaseOf = ({ id, second, commit, demo, backTo }: Manifest): Release => ({
	id,
	at: new Date(second * 1000).toISOString(),
	commit,
	demo,
	backTo,
});

const fileIn = ({ status }: Places) => join(status, 'status.json');

export function readStatus(places: Places): Status | undefined {
	try {
		return JSON.parse(readFileSync(fileIn(places), 'utf8')) as Status;
	} catch {
		return undefined;
	}
}

/** @throws where the disk takes nothing more */
export async function writeStatus(places: Places, lastTry: Try): Promise<void> {
	const served = currentId(places) === undefined ? undefined : currentManifest(places);
	const { at, commit } = lastTry;
	const status: Status = {
		served: served ? releaseOf(served) : null,
		lastGood:
			lastTry.outcome === 'failed' ? (readStatus(places)?.lastGood ?? null) : { at, commit },
		lastTry,
		kept: keptReleases(places).map(releaseOf),
	};
	await writeWhole(fileIn(places), `${JSON.stringify(status, null, '\t')}\n`);
	await writeWhole(join(places.status, 'index.html'), statusPage(status));
}
