/** The sample as it was built for one moment (`tests/vitest.config.ts` names it), as the tests read it. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { now } from '../../src/lib/clock.ts';
import { sampleDay } from '../moments.ts';

export const folder = resolve(process.env['SITE_OUT'] ?? '');
/** Whether this is the day the sample is written for, when it has an entry of everything. */
export const isSampleDay = now === sampleDay;
export const files = globSync('**/*', { cwd: folder, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
	.sort();
export const htmlFiles = files.filter((file) => file.endsWith('.html'));

export const raw = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What a file says: a page without the marks of where its lines may break. */
export function read(file: string): string {
	const text = raw(file);
	return file.endsWith('.html')
		? text.replace(/<wbr>/g, '').replace(/<span class="kept">([^<]*)<\/span>/g, '$1')
		: text;
}

export interface Page {
	file: string;
	/** `/notices/20261120-outage/`. */
	path: string;
	/** As it is read. */
	html: string;
	root: HTMLElement;
}

export const pages: Page[] = htmlFiles.map((file) => {
	const html = read(file);
	return { file, path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
});

/** A page that only sends the reader on. */
export const isRedirect = ({ html }: Page) => html.includes('http-equiv="refresh"');
export const realPages = pages.filter((page) => !isRedirect(page));
export const entryPages = realPages.filter(({ path }) =>
	/^\/[a-z]+\/\d{8}-[a-z0-9-]+\/$/.test(path),
);

export function meta(page: Page, name: string): string | undefined {
	return page.root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
}

export function text(page: Page, selector: string): string {
	return page.root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
