/** Hugo and Pagefind over the same Markdown, with the plainest layout that has our pages: entries, lists, topics. */
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measured, sumOf, type Measured } from './measured.ts';

const site = resolve(import.meta.dirname, 'hugo-site');
const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');

/** @param content the folder with the Markdown @param work a folder for what they write */
export async function hugoAndPagefind(content: string, work: string): Promise<Measured> {
	rmSync(work, { recursive: true, force: true });
	cpSync(site, work, { recursive: true });
	const out = join(work, 'public');
	const pages = await measured('hugo', [
		...['--source', work, '--contentDir', content, '--destination', out],
		...['--quiet', '--ignoreCache'],
	]);
	const index = await measured(process.execPath, [pagefind, '--site', out, '--quiet']);
	return sumOf([pages, index]);
}
