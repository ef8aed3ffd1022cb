/** A large site is drawn and read by two threads, and is what one makes of it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ownContent } from '../../content-root.ts';
import { generatedEntries } from '../../generated-entries.ts';
import { length } from '../../length.ts';
import type { Ready } from '../../../publish/build/ready.ts';
import type { SiteFiles } from '../../../publish/site-files.ts';
import type { Page } from '../../../src/views/every-page.ts';

let ready: Ready;
let pages: Page[];
let putPages: typeof import('../../../publish/pages/put-pages.ts').putPages;
let addSearchIndex: typeof import('../../../publish/search/index.ts').addSearchIndex;
let secondThread: typeof import('../../../publish/build/second-thread.ts').secondThread;

function writeEntries(count: number): void {
	for (const { collection, id, data } of generatedEntries(count)) {
		const path = join(ownContent, collection, `${id}.md`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, `---\n${stringify(data)}---\n\n周四停水，${id}，请提前储水。\n`);
	}
}

beforeAll(async () => {
	cpSync('content/settings', join(ownContent, 'settings'), { recursive: true });
	for (const name of ['pages', 'media'])
		cpSync(`content/${name}`, join(ownContent, name), { recursive: true });
	writeEntries(450);
	const { setClock } = await import('../../../src/lib/clock.ts');
	const { readContent } = await import('../../../src/gate/reading/content.ts');
	const { rawEntries } = await import('../../../src/gate/reading/raw-entries.ts');
	const { entryIndex } = await import('../../../src/lib/entries.ts');
	const { everyPage } = await import('../../../src/views/every-page.ts');
	({ putPages } = await import('../../../publish/pages/put-pages.ts'));
	({ addSearchIndex } = await import('../../../publish/search/index.ts'));
	({ secondThread } = await import('../../../publish/build/second-thread.ts'));
	ready = await (await import('../../../publish/build/ready.ts')).gotReady();
	setClock('2026-11-22 09:00');
	pages = everyPage(await entryIndex(rawEntries(readContent(ownContent))));
}, 180_000);

const hashes = (files: SiteFiles) =>
	[...files]
		.map(([file, path]) => [file, createHash('sha256').update(readFileSync(path)).digest('hex')])
		.sort();

/** Under a digest of its own nothing was drawn before, and nothing was read. */
async function siteOf(digest: string, threads: 1 | 2) {
	const second = threads === 2 ? secondThread({ ...ready, digest }) : undefined;
	const files: SiteFiles = new Map();
	const { keys, read } = await putPages(files, pages, { ...ready, digest, second });
	await addSearchIndex(files, { synonyms: [], digest, keys, read, second });
	await second?.end();
	return { files: hashes(files), drawnAside: read.size };
}

// Two builds of a thousand pages: `npm test` draws and reads in one thread.
const whole = test.skipIf(length === 'short');

whole('two threads make the site that one makes', { timeout: 180_000 }, async () => {
	const one = await siteOf(`one ${process.pid}`, 1);
	const two = await siteOf(`two ${process.pid}`, 2);
	expect(one.drawnAside).toBe(0);
	expect(two.drawnAside).toBeGreaterThan(0);
	expect(two.files.length).toBeGreaterThan(500);
	expect(two.files).toEqual(one.files);
});

whole('a page that the second thread cannot draw is an error', { timeout: 60_000 }, async () => {
	const second = secondThread(ready);
	expect(second.draw({ address: '/a/', template: 'no-such-template' as never }, '{}', 'a')).toBe(
		true,
	);
	await expect(second.drawn()).rejects.toThrow('没有 src/pages/no-such-template.astro');
	await second.end();
});
