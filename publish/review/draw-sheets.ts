/**
 * Draws the sheets of some articles, in a process of its own, for content and settings are read with the code:
 * `node draw-sheets.ts <order: ToPrint as JSON> <page>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ToPrint } from '../../admin/server/sheets.ts';
import { readContent } from '../../src/gate/reading/content.ts';
import { rawEntries } from '../../src/gate/reading/raw-entries.ts';
import { setClock } from '../../src/lib/clock.ts';
import { contentRoot } from '../../src/lib/content-root.ts';
import { entryIndex } from '../../src/lib/entries.ts';
import { everyPage } from '../../src/views/every-page.ts';
import { builtTemplates } from '../templates/build.ts';
import { drawer } from '../templates/draw.ts';
import { pictured } from './pictured.ts';
import { sheetsPage, type DrawnPage } from './sheets.ts';

const [, , order = '', out = ''] = process.argv;
const { sheets, large, form, now } = JSON.parse(readFileSync(order, 'utf8')) as ToPrint;
setClock(now);
/** Read as if they were written already. */
const overlay = new Map(
	sheets.flatMap(({ file, text }, place) => {
		if (text === undefined) return [];
		const path = `${order}.${place}.md`;
		writeFileSync(path, text);
		return [[file, path] as const];
	}),
);
const index = await entryIndex(rawEntries(readContent(contentRoot, { overlay })));
const pages = new Map(everyPage(index).map((page) => [page.address, page]));
const draw = await drawer((await builtTemplates()).server);

const drawn: DrawnPage[] = [];
for (const { file, text } of sheets) {
	const id = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
	const address = `/${file.split('/')[0] ?? ''}/${id}/`;
	// What hangs on a board has a paper of its own; a fixed page stands at the root.
	const own = form === 'sheet' && sheets.length === 1 ? pages.get(`${address}print/`) : undefined;
	const page = own ?? pages.get(address) ?? pages.get(`/${id}/`);
	// Whoever asked says that something is not filled in yet.
	if (!page) process.exit(3);
	const html = await pictured(await draw(page, page.view()), contentRoot);
	drawn.push({ html, isDraft: text !== undefined });
}
const paper = ['print', 'sheet', 'sheet-text', 'sheet-document']
	.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
	.join('\n');
writeFileSync(out, sheetsPage(drawn, { paper, large, form }));
