/** How publishing stands: `status/status.json` for programs, `status/index.html` for people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../whole-files.ts';
import { currentId, currentManifest, type Manifest } from '../release/manifest.ts';
import { keptReleases } from '../release/kept.ts';
import type { Places } from '../release/places.ts';
import type { Release, Status, Try } from './status-form.ts';
import { statusPage } from './status-page.ts';

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
export function writeStatus(places: Places, lastTry: Try): void {
	const served = currentId(places) === undefined ? undefined : currentManifest(places);
	const { at, commit } = lastTry;
	const status: Status = {
		served: served ? releaseOf(served) : null,
		lastGood:
			lastTry.outcome === 'failed' ? (readStatus(places)?.lastGood ?? null) : { at, commit },
		lastTry,
		kept: keptReleases(places).map(releaseOf),
	};
	writeWhole(fileIn(places), `${JSON.stringify(status, null, '\t')}\n`);
	writeWhole(join(places.status, 'index.html'), statusPage(status));
}
