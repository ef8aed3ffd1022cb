/** One build of the site: gate beside pages → prune → search index → switch. Anything that fails leaves the old site. */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chmod, mkdtemp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { close } from 'pagefind';
import { check } from '../src/gate/check.ts';
import type { Content } from '../src/gate/content.ts';
import { now } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { prune } from './prune.ts';
import { report } from './report.ts';
import { synonymsOf, writeSearchIndex } from './search/index.ts';

const astro = resolve('node_modules/astro/bin/astro.mjs');

export interface Built {
	content: Content;
	pages: number;
	searchable: number;
	seconds: number;
}

export class NotPublished extends Error {}

/**
 * Runs Astro; its own words are shown only when it fails. Bodies are rendered anew each time
 * (`--force`): a kept one would go on naming an attachment that has since changed.
 */
function buildPages(out: string, siteNow: string, signal: AbortSignal): Promise<void> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [astro, 'build', '--force'], {
			signal,
			env: { ...process.env, SITE_OUT: out, SITE_NOW: siteNow, ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		let pictures = 0;
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			const count = [...chunk.toString().matchAll(/\((\d+)\/(\d+)\)/g)].at(-1);
			if (!count || Number(count[1]) - pictures < 50) return;
			pictures = Number(count[1]);
			console.log(`  正在处理图片 ${count[1]}/${count[2]}`);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		// Told to stop, it still has files to let go of: `close` comes after that.
		child.on('error', (error) => {
			if (child.pid === undefined) fail(error);
		});
		child.on('close', (code) => {
			if (code === 0) done();
			else
				fail(
					new NotPublished(
						`生成网页时出错，原来的网站没有动：\n${output.split('\n').slice(-40).join('\n')}`,
					),
				);
		});
	});
}

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

/** @throws NotPublished when something must be mended first; it has then been said */
function checked(): Content {
	const { content, findings } = check(contentRoot);
	report(findings);
	if (findings.some(({ level }) => level === 'error')) throw new NotPublished('');
	return content;
}

/** @param out folder of the finished site; @throws NotPublished with what to mend */
export async function publish(out: string): Promise<Built> {
	const started = performance.now();
	await mend(out);
	console.log('检查内容，生成网页……');
	await mkdir(dirname(out), { recursive: true });
	const fresh = await mkdtemp(`${out}.new-`);
	await chmod(fresh, 0o755);
	const stop = new AbortController();
	// The pages are begun before the content is checked: most of the time nothing is wrong.
	const building = buildPages(fresh, now, stop.signal);
	building.catch(() => undefined);
	try {
		const content = checked();
		await building.catch((error: unknown) => {
			// A file may have been changed since it was checked: then that is what to say.
			checked();
			throw error;
		});
		await prune(fresh);
		const pages = globSync('**/*.html', { cwd: fresh }).length;
		console.log(`建立搜索……（${pages} 页）`);
		const searchable = await writeSearchIndex(fresh, { synonyms: synonymsOf(content) });
		await switchTo(fresh, out);
		return { content, pages, searchable, seconds: (performance.now() - started) / 1000 };
	} finally {
		stop.abort();
		await building.catch(() => undefined);
		await rm(fresh, { recursive: true, force: true });
	}
}

/** Ends Pagefind's own process. */
export const finish = close;
