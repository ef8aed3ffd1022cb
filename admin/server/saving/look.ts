/** What the build would say of a file if it were saved so: asked before the last press, nothing is written. */
import { rm } from 'node:fs/promises';
import type { Finding } from '../../../src/gate/finding.ts';
import type { EditorContext } from '../context.ts';
import { contentPath } from '../paths.ts';
import { refused } from '../request-error.ts';
import { placeToWrite, writeThrough } from '../whole-files.ts';
import { foundWith } from './gatekeeper.ts';

/** @param path of a new article: where it would stand if it were made in the year 2000 */
export async function look(
	{ root, room, store }: EditorContext,
	{ path, raw }: { path: string; raw: string },
): Promise<{ findings: Finding[] }> {
	const { kind, file, absolute } = contentPath(root, path);
	if (kind === 'media') throw refused('只有文章和设置可以先看一遍。', 403);
	const temporary = placeToWrite(room, absolute);
	try {
		await writeThrough(temporary, raw);
		return { findings: await foundWith(store, file, new Map([[file, temporary]])) };
	} finally {
		await rm(temporary, { force: true });
	}
}
