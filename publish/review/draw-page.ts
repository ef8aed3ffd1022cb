/**
 * Draws the page of one article as it would be when published, in a process of its own, for content and settings are read
 * with the code: `node draw-page.ts <file below content> <its text as published> <folder>`.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/gate/reading/content.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { siteNow, setClock } from '../../src/lib/clock.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import { inMedia } from '../../src/lib/files.ts';
import { variantsIn } from '../../src/lib/picture-variants.ts';
import { publicFiles } from '../../src/views/attachments.ts';
import { everyPage } from '../../src/views/every-page.ts';
import { pictureSources } from '../pictures/sources.ts';
import { variantOf } from '../pictures/variant.ts';
import { builtTemplates } from '../templates/build.ts';
import { drawer } from '../templates/draw.ts';
import { pageFor, sheetFor } from './pages.ts';

const [, , file = '', text = '', out = ''] = process.argv;
setClock(siteNow(process.env['SITE_NOW']));
const content = readContent(contentRoot, { overlay: new Map([[file, text]]) });
const index = await entryIndex(rawEntries(content));
const id = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
const page = everyPage(index).find(
	({ address }) => address === `/${file.split('/')[0] ?? ''}/${id}/`,
);
// Whoever asked says that something is not filled in yet.
if (!page) process.exit(3);
const draw = await drawer((await builtTemplates()).server);
const html = await draw(page, page.view());
const about = process.env['REVIEW_ABOUT'] ?? '';

mkdirSync(join(out, 'pictures'), { recursive: true });
writeFileSync(join(out, 'page.html'), pageFor(html, about));
writeFileSync(join(out, 'sheet.html'), sheetFor(html, about));
const named = variantsIn(html);
const sources = named.size > 0 ? await pictureSources(contentRoot) : new Map<string, string>();
for (const [name, variant] of named) {
	const source = sources.get(variant.id);
	if (source) writeFileSync(join(out, 'pictures', name), await variantOf(source, variant));
}
for (const { hash, name, path } of publicFiles(index)) {
	if (!html.includes(`/files/${hash}/`)) continue;
	const to = join(out, 'files', hash, name);
	mkdirSync(dirname(to), { recursive: true });
	copyFileSync(inMedia(path), to);
}
