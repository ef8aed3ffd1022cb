/** Whether what is served is what was sealed, byte for byte. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { everyFile } from '../files-of.ts';
import { forEach } from '../whole-files.ts';
import { keptReleases } from './kept.ts';
import { isWhole, siteIn, type FileRow, type Manifest } from './manifest.ts';
import type { Places } from './places.ts';
import { pooledOf } from './pool.ts';

async function differs(
	path: string,
	{ sha256, size, second }: FileRow,
): Promise<string | undefined> {
	const stats = await stat(path).catch(() => undefined);
	if (!stats) return '没有了';
	const bytes = await readFile(path);
	if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
		return '内容和封装时不一样';
	return Math.floor(stats.mtimeMs / 1000) === second ? undefined : '时间和封装时不一样';
}

/** Whether a stranger, as a web server is, may read it. */
async function isShut(path: string): Promise<boolean> {
	return (((await stat(path).catch(() => undefined))?.mode ?? 0o004) & 0o004) === 0;
}

/** @param manifest of the release that is served @returns a line for each difference */
export async function differences(places: Places, manifest: Manifest): Promise<string[]> {
	const found: string[] = [];
	if (!isWhole(manifest)) found.push('manifest.json：被改过');
	const site = siteIn(places, manifest.id);
	await forEach(Object.entries(manifest.files), async ([file, row]) => {
		const path = join(site, file);
		const what = (await differs(path, row)) ?? ((await isShut(path)) ? '网站服务器读不到' : '');
		if (what) found.push(`${file}：${what}`);
	});
	for (const file of everyFile(site))
		if (!manifest.files[file]) found.push(`${file}：封装时没有它`);
	// One that is newer was cut off before it was served; the next publication clears it away.
	const served = keptReleases(places).filter(({ id }) => id <= manifest.id);
	await forEach([...pooledOf(served)], async ([file, row]) => {
		const path = join(places.pool, file);
		const bytes = await readFile(path).catch(() => undefined);
		const hash = bytes && createHash('sha256').update(bytes).digest('hex');
		if (hash !== row.sha256) found.push(`pool/${file}：${bytes ? '内容和封装时不一样' : '没有了'}`);
	});
	return found.sort();
}
