/** The preview of every sample entry is the article of its built page, picture files aside. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readEntry } from '../../src/gate/reading/source.ts';
import { now } from '../../src/lib/clock.ts';
import { bundledPreview } from '../unit/admin/preview/bundle.ts';
import { folder } from './built.ts';

const setting = (name: string): unknown =>
	parse(readFileSync(`content/settings/${name}.yml`, 'utf8'));

/** The article without what differs by nature: where pictures and links lead, sizes of files, ids. */
function article(html: string): string {
	const [found = ''] = /<article[\s\S]*<\/article>/.exec(html.slice(html.indexOf('<main'))) ?? [];
	return (
		found
			.replace(/<wbr>|(?<=<span class="kept">[^<]*)<\/span>|<span class="kept">/g, '')
			.replace(
				/<act-bar[\s\S]*?<\/act-bar>|<consent-end[\s\S]*?<\/consent-end>|<details class="no-print"[\s\S]*?<\/details>|<section data-search-skip[\s\S]*?<\/section>|<nav [\s\S]*?<\/nav>|<source[^>]*>|<script[\s\S]*?<\/script>/g,
				'',
			)
			.replace(/<a class="call"[^>]*>([^<]*)<\/a>/g, '$1')
			.replace(/( data-[a-z0-9]{4})="true"/g, '$1')
			.replace(/<img\b[^>]*?alt="([^"]*)"[^>]*>/g, '<img alt="$1">')
			.replace(/ (href|src)="[^"]*"/g, '')
			// Whether somebody is there now is said by a script.
			.replace(/<open-now[^>]*><\/open-now>| data-holidays="[^"]*"/g, '')
			.replace(/(PDF|Word|Excel|CSV|视频)，[\d.]+ [KM]B/g, '$1')
			.replace(/(<h\d[^>]*) id="[^"]*"/g, '$1')
			.replace(/&#x22;|&quot;|&#34;/g, '"')
			.replace(/&#x26;|&#38;/g, '&amp;')
			.replace(/\s+/g, ' ')
			.replaceAll('> <', '><')
	);
}

test('every entry is drawn as it was built', async () => {
	// As the editor has it: a table is fetched from where it lies.
	vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(readFileSync(path))));
	const { previewDocument } = await bundledPreview();
	const entries = globSync('*/**/*.md', { cwd: 'content' })
		.sort()
		.flatMap((file) => readEntry(resolve('content', file), file).source ?? [])
		.map((source) => ({
			...source,
			collection: source.file.split('/')[0] ?? '',
			id: basename(source.file, '.md'),
		}));
	const others = entries.map(({ collection, id, data }) => ({
		collection,
		id,
		data: data as Record<string, unknown>,
	}));
	const settings = {
		site: setting('site'),
		topics: setting('topics'),
		buildings: setting('buildings'),
		...{ contacts: setting('contacts'), bulletins: setting('bulletins') },
		disclosure: setting('disclosure'),
		holidays: setting('holidays'),
		honours: setting('honours'),
		alert: setting('alert'),
	};
	let compared = 0;
	for (const { collection, id, data, body, path, file } of entries) {
		const address = collection === 'pages' ? id : `${collection}/${id}`;
		const built = join(folder, address, 'index.html');
		if (!existsSync(built)) continue;
		const html = await previewDocument({
			collection,
			id,
			data: data as Record<string, unknown>,
			body,
			asset: (typed) => resolve(dirname(path), typed),
			measure: (picture) => sharp(picture).metadata(),
			now,
			others,
			settings,
		});
		expect(article(html), file).toBe(article(readFileSync(built, 'utf8')));
		compared += 1;
	}
	console.log(`预览与网页相同：${compared} 篇`);
	expect(compared).toBeGreaterThan(100);
}, 120_000);
