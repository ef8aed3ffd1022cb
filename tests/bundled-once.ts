/** Bundles for Node that several test files ask for: made when what they are made of changes, kept in `.cache/test-bundles`. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';

interface Wanted {
	/** Everything it is made of, as patterns; the lockfile always is. */
	inputs: readonly string[];
	/** Writes it into the folder. */
	make: (folder: string) => Promise<void>;
}

/** File names with their bytes: one that is only named anew makes another bundle too. */
function fingerprint(inputs: readonly string[]): string {
	const hash = createHash('sha256');
	const found = globSync([...inputs, 'package-lock.json'], { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => resolve(entry.parentPath, entry.name));
	for (const file of [...new Set(found)].sort()) hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

/** @returns the folder it lies in; two files may ask at once */
export async function bundledOnce(name: string, { inputs, make }: Wanted): Promise<string> {
	const kept = resolve('.cache/test-bundles');
	const folder = resolve(kept, `${name}-${fingerprint(inputs)}`);
	if (existsSync(folder)) return folder;
	await mkdir(kept, { recursive: true });
	// What it was made of is no longer there.
	const old = globSync(`${name}-*`, { cwd: kept }).map((one) => resolve(kept, one));
	for (const one of old.filter((path) => !path.startsWith(folder)))
		await rm(one, { recursive: true, force: true });
	const fresh = await mkdtemp(`${folder}.`);
	await make(fresh);
	// Another test file may have been first; its bundle is the same.
	await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
	return folder;
}
