/** A site: gate → pages → pictures → search index, and laid down as a folder. Anything that fails leaves the old one. */
import { mkdir, rm } from 'node:fs/promises';
import type { Content } from '../../src/gate/reading/content.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { setClock, siteNow } from '../../src/lib/clock.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import { everyPage } from '../../src/views/every-page.ts';
import { changedSince, printOf, type Print } from './as-checked.ts';
import { checked, ContentChanged, NotPublished } from './checked.ts';
import { freshFolder } from './leftovers.ts';
import { putFiles } from '../pages/put-files.ts';
import { drawnPages, putPages } from '../pages/put-pages.ts';
import { putPictures, variants } from '../pictures/put-pictures.ts';
import { readAhead } from './read-ahead.ts';
import type { Ready } from './ready.ts';
import { addSearchIndex, synonymsOf } from '../search/index.ts';
import { toldOfDead } from '../search/told/everyday.ts';
import { toldOf } from '../search/told/told.ts';
import { written, type SiteFiles } from '../site-files.ts';
import { secondThread } from './second-thread.ts';
import { mend, switchTo } from './switch.ts';
import { linkAll } from '../whole-files.ts';

export interface Made {
	files: SiteFiles;
	pages: number;
	/** Those that were not taken from before. */
	drawn: number;
	/** Pages that can be found. */
	searchable: number;
	/** For the terminal: everyday words that lead nowhere; '' where there are none. */
	remark: string;
}

/** @throws ContentChanged unless all that was read is still what was checked */
function refuseChanged(before: Print, { ahead }: Ready): void {
	const [file] = changedSince(before, contentRoot);
	if (file !== undefined) throw new ContentChanged(file);
	if (ahead !== readAhead(contentRoot)) throw new ContentChanged('');
}

/** The system's words are English and name places of this machine: they are for the terminal, not for staff. */
function failed(error: unknown): NotPublished {
	console.log(error);
	return new NotPublished('生成网页时出错，原来的网站没有动。请告诉技术人员，原因写在终端里。', {
		cause: error,
	});
}

function dropUnused(files: SiteFiles): void {
	const used = new Set(files.values());
	for (const kept of [drawnPages, variants, written]) kept.dropUnused(used);
}

/**
 * Pages, files, pictures and search index of checked content.
 * @param most pages a shard of the index holds @throws whatever went wrong
 */
export async function make(content: Content, ready: Ready, most?: number): Promise<Made> {
	const files: SiteFiles = new Map();
	const index = await entryIndex(rawEntries(content));
	const second = secondThread(ready);
	try {
		const { pictures, keys, read, ...done } = await putPages(files, everyPage(index), {
			...ready,
			second,
		});
		await putFiles(files, index, ready.client);
		await putPictures(files, pictures, contentRoot);
		const { told, everyday } = toldOf(content, index);
		const { searchable } = await addSearchIndex(files, {
			synonyms: synonymsOf(content),
			told,
			most,
			digest: ready.digest,
			keys,
			read,
			second,
		});
		dropUnused(files);
		return { files, searchable, remark: toldOfDead(everyday), ...done };
	} finally {
		await second.end();
	}
}
/**
 * @param before print of the content before it was read @param now Shanghai wall time
 * @throws NotPublished with why not
 */
export async function siteOf(
	content: Content,
	before: Print,
	ready: Ready,
	now: string,
): Promise<Made> {
	setClock(now);
	const made = await make(content, ready).catch((error: unknown) => {
		// A file may have been changed since it was checked: then that is what to say.
		refuseChanged(before, ready);
		throw failed(error);
	});
	refuseChanged(before, ready);
	return made;
}

/** @param out folder of the finished site @throws NotPublished with what to mend */
export async function publish(out: string, ready: Ready): Promise<void> {
	const started = performance.now();
	const fresh = freshFolder(out);
	try {
		await mend(out);
		console.log('检查内容，生成网页……');
		await mkdir(fresh, { recursive: true });
		const now = siteNow(process.env['SITE_NOW']);
		const before = await printOf(contentRoot);
		const content = checked(ready.cache, now);
		const { files, pages, drawn, searchable, remark } = await siteOf(content, before, ready, now);
		await linkAll(files, fresh);
		await switchTo(fresh, out);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		console.log(
			`完成：${content.entries.length} 篇内容，${pages} 个网页（新画 ${drawn} 个），${searchable} 页可以搜到，用了 ${seconds} 秒。`,
		);
		if (remark) console.log(remark);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}
