/** What is told of the published site and the program where something has happened: hashes and names, no text. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../../admin/server/git/git.ts';
import { keptReleases } from '../release/kept.ts';
import { currentManifest, isWhole, manifestIn } from '../release/manifest.ts';
import type { Places } from '../release/places.ts';
import { differences } from '../release/verify.ts';
import type { OfficeFolder } from './folder.ts';

/** The version that lies there; undefined outside a repository. */
async function commitOf(folder: string): Promise<string | undefined> {
	const { code, out } = await git(folder, ['rev-parse', 'HEAD'], {});
	return code === 0 ? out.toString().trim() : undefined;
}

function releasesIn(places: Places) {
	return keptReleases(places).map((manifest) => {
		const { id, commit, siteNow, backTo, demo, files } = manifest;
		const seal = readFileSync(manifestIn(join(places.releases, id)));
		return {
			...{ id, commit, siteNow, backTo, demo },
			files: Object.keys(files).length,
			manifest: createHash('sha256').update(seal).digest('hex'),
			whole: isWhole(manifest),
		};
	});
}

/** As `npm run verify` tells it. */
async function verified(places: Places) {
	const manifest = currentManifest(places);
	if (!manifest) return { release: null, differences: ['没有发布过的网站，或者它的封条读不了'] };
	return { release: manifest.id, differences: await differences(places, manifest) };
}

export async function evidenceOf({ places, content }: OfficeFolder): Promise<object> {
	const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
		version: string;
	};
	return {
		versions: {
			program: version,
			programCommit: await commitOf(resolve('.')),
			contentCommit: await commitOf(content),
			node: process.versions.node,
			sqlite: process.versions['sqlite'],
			openssl: process.versions.openssl,
			system: `${process.platform} ${process.arch}`,
		},
		releases: releasesIn(places),
		verify: await verified(places),
	};
}
