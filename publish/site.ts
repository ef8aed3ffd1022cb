/** One build of the site: gate beside pages → pictures → search index → switch. Anything that fails leaves the old site. */
import { mkdir, rm } from 'node:fs/promises';
import { check } from '../src/gate/check.ts';
import type { Content } from '../src/gate/reading/content.ts';
import { siteNow } from '../src/lib/clock.ts';
import { contentRoot } from '../src/lib/content-root.ts';
import { changedSince, printOf, type Print } from './as-checked.ts';
import { filesOf } from './files-of.ts';
import { PagesFailed, type Pages } from './pages.ts';
import { putPictures } from './pictures/put-pictures.ts';
import { readAhead } from './read-ahead.ts';
import { report } from './report.ts';
import { synonymsOf, writeSearchIndex } from './search/index.ts';
import { mend, switchTo } from './switch.ts';
import { textsOf } from './texts-of.ts';

export interface Built {
	content: Content;
	pages: number;
	searchable: number;
	seconds: number;
}

export class NotPublished extends Error {}

/** The content was written to while it was built: nobody has checked what came of it. */
export class ContentChanged extends NotPublished {
	constructor(file: string) {
		const what = file === '' ? '内容' : `内容（${file}）`;
		super(`生成网页的时候${what}又改了，这一次不算，原来的网站没有动。请再生成一次。`);
	}
}

/** @throws NotPublished when something must be mended first; it has then been said */
function checked(): Content {
	const { content, findings } = check(contentRoot);
	report(findings);
	if (findings.some(({ level }) => level === 'error')) throw new NotPublished('');
	return content;
}

/** @throws ContentChanged unless all that was read is still what was checked */
function refuseChanged(before: Print, { ahead }: Pages): void {
	const [file] = changedSince(before, contentRoot);
	if (file !== undefined) throw new ContentChanged(file);
	if (ahead !== readAhead(contentRoot)) throw new ContentChanged('');
}

/** Astro's words are English and name places of this machine: they are for the terminal, not for staff. */
function failed(error: unknown): NotPublished {
	if (!(error instanceof PagesFailed)) throw error;
	console.log(error.message);
	return new NotPublished('生成网页时出错，原来的网站没有动。请告诉技术人员，原因写在终端里。');
}

/**
 * @param out folder of the finished site @param pages got ready for it
 * @throws NotPublished with what to mend
 */
export async function publish(out: string, pages: Pages): Promise<Built> {
	const started = performance.now();
	const fresh = pages.folder;
	try {
		await mend(out);
		console.log('检查内容，生成网页……');
		await mkdir(fresh, { recursive: true });
		const before = await printOf(contentRoot);
		// The pages are begun before the content is checked: most of the time nothing is wrong.
		const making = pages.make(siteNow(process.env['SITE_NOW']));
		making.catch(() => undefined);
		const content = checked();
		await making.catch((error: unknown) => {
			// A file may have been changed since it was checked: then that is what to say.
			checked();
			refuseChanged(before, pages);
			throw failed(error);
		});
		refuseChanged(before, pages);
		await putPictures(fresh, (await textsOf(fresh)).values(), contentRoot);
		const count = filesOf(fresh, '.html').length;
		console.log(`建立搜索……（${count} 页）`);
		const searchable = await writeSearchIndex(fresh, { synonyms: synonymsOf(content) });
		refuseChanged(before, pages);
		await switchTo(fresh, out);
		return { content, pages: count, searchable, seconds: (performance.now() - started) / 1000 };
	} finally {
		await pages.stop();
		await rm(fresh, { recursive: true, force: true });
	}
}
