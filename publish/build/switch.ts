/** Puts a finished site in the place of the old one. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts the new folder in the place of the old one; a switch cut off half-way is mended by the next. */
export async function switchTo(fresh: string, out: string): Promise<void> {
	const old = `${out}.old`;
	await rm(old, { recursive: true, force: true });
	if (existsSync(out)) await rename(out, old);
	try {
		await rename(fresh, out);
	} catch (error) {
		await mend(out);
		throw error;
	}
	await rm(old, { recursive: true, force: true });
}

/** A switch that was cut off between its two renames left no site: the old one comes back. */
export async function mend(out: string): Promise<void> {
	if (!existsSync(out) && existsSync(`${out}.old`)) await rename(`${out}.old`, out);
}
