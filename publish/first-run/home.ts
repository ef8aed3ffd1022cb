/** The home page as it would be with what has been answered so far. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { drawable } from '../../admin/server/first-run/drawable.ts';
import type { Answers } from '../../admin/server/first-run/protocol.ts';
import { writeFiles } from '../../admin/server/first-run/own-content.ts';

/** What is not right yet is left out: the rest is shown. @param now Shanghai wall time */
export async function homeOf(answers: Answers, now: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'linli-first-run-'));
	try {
		writeFiles(join(folder, 'content'), drawable(answers), now);
		const out = join(folder, 'home.html');
		const child = spawn(process.execPath, [resolve('publish/first-run/draw-home.ts'), out], {
			env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
			stdio: 'inherit',
		});
		await once(child, 'close');
		return await readFile(out, 'utf8');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
