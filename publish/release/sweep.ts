/** Run by itself: deletes what stands in the folder it is given. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder)
	for (const name of await readdir(folder).catch(() => []))
		// Another may be deleting the same: whatever is left the next one takes.
		await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
