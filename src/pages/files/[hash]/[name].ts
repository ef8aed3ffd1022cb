/** The attachments of public entries; a file that no public entry names is not here. */
import { readFile } from 'node:fs/promises';
import type { APIContext } from 'astro';
import { publicFiles } from '../../../views/attachments.ts';
import { entryIndex } from '../../../lib/entries.ts';
import { inMedia } from '../../../lib/files.ts';

export async function getStaticPaths() {
	return publicFiles(await entryIndex()).map(({ hash, name, path }) => ({
		params: { hash, name },
		props: { path },
	}));
}

export async function GET({ props }: APIContext) {
	return new Response(await readFile(inMedia(String(props['path']))));
}
