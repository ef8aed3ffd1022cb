/** Other papers out of the same drawn page: a leaflet, twice on a sheet to be cut; rules for the wall, framed. Pure. */
import { parse, type HTMLElement } from 'node-html-parser';
import type { PrintForm } from '../../admin/server/sheets.ts';
import { fullDate } from '../../src/lib/dates.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { fittingSize, heightOf, mmOf } from '../../src/outputs/fit.ts';
import type { Block } from '../../src/outputs/blocks.ts';
import { onTheWall } from '../../src/outputs/wall.ts';

export interface Formed {
	/** What stands in `main`. */
	html: string;
	/** Its own styles, after all others. */
	css: string;
}

const text = (one: HTMLElement) => one.textContent.replace(/\s+/g, ' ').trim();
const all = (within: HTMLElement, selector: string) => within.querySelectorAll(selector).map(text);

/** What a leaflet says no more than its page. */
const notOnLeaflet =
	'.prose, figure, .meta, .changes, .sheet-sign, section:not(.sheet-code), table, .head, time, series-days';

const leafletCss = `
@page { size: 297mm 210mm; margin: 0; @bottom-left { content: none; } @bottom-right { content: none; } }
#main.leaflet { display: grid; grid-template-columns: 148.5mm 148.5mm; max-inline-size: none; margin: 0; padding: 0; min-block-size: 209mm; }
#main.leaflet > article[class] { display: flex; flex-direction: column; padding: 12mm; font-size: var(--size); line-height: 1.5; --sheet-text: var(--size); }
#main.leaflet > article + article { border-inline-start: 0.3mm dashed; }
#main.leaflet > article[class] h1 { margin: 2mm 0 4mm; font-size: 1.6em; text-align: center; }
#main.leaflet .summary { margin: 0 0 4mm; }
#main.leaflet > article[class] > dl { margin: 0; }
#main.leaflet .sheet-code { float: none; order: 9; display: grid; grid-template-columns: 32mm minmax(0, 1fr); gap: 4mm; align-items: end; inline-size: auto; margin: auto 0 0; padding-block-start: 4mm; text-align: start; }
#main.leaflet .sheet-code svg { inline-size: 32mm; }
`;

/** A5: within its margins 124 mm across, and so much down without its code. mm */
const leafletRoom = { width: 124, height: 116 };

function leaflet(article: HTMLElement, root: HTMLElement): Formed {
	for (const one of article.querySelectorAll(notOnLeaflet)) one.remove();
	const summary = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
	const after = article.querySelector('h1');
	after?.insertAdjacentHTML('afterend', `<p class="summary">${escapeHtml(summary)}</p>`);
	const [title = ''] = all(article, 'h1');
	const facts = all(article, 'dl > div > dd');
	const said = article.children.filter(
		({ tagName, classList }) => tagName === 'P' && !classList.contains('sheet-head'),
	);
	const { width, height } = leafletRoom;
	const full = (size: number) => {
		const type = { size, lineHeight: 1.5 };
		// Beside their names, and bold.
		const beside = width - mmOf(size) * 5.6;
		return (
			heightOf(title, { size: size * 1.6, lineHeight: 1.35 }, width, 2.5) +
			said.reduce((sum, one) => sum + heightOf(text(one), type, width, 2) + 5, 0) +
			facts.reduce((sum, line) => sum + heightOf(line, type, beside, 2) + 1.6, 0)
		);
	};
	const sizes = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10];
	const size = fittingSize(sizes, (one) => full(one) <= height);
	const copy = article.toString();
	return { html: copy + copy, css: `${leafletCss}#main.leaflet { --size: ${size}pt; }` };
}

const wallCss = `
@page { size: 297mm 420mm; margin: 16mm; @bottom-left { content: none; } @bottom-right { content: none; } }
#main.wall { max-inline-size: none; margin: 0; padding: 0; }
#main.wall > article[class] { --sheet-text: var(--size); display: flex; flex-direction: column; min-block-size: 386mm; padding: 16mm; border: 1.6mm double var(--accent); box-decoration-break: clone; font-size: var(--size); line-height: 1.5; }
#main.wall > article[class] h1 { margin: 2mm 0 10mm; color: var(--accent); font-size: var(--title); line-height: 1.35; text-align: center; }
#main.wall .head { display: block; }
#main.wall .prose { flex: 1; }
#main.wall > article[class] .prose :is(p, li, td, th) { font-size: 1em; line-height: 1.5; }
#main.wall .prose > p:not(.signature) { text-indent: 2em; }
#main.wall .call { text-indent: 0; }
#main.wall .prose img { max-block-size: 62mm; }
#main.wall > article[class] .prose > * + * { margin-block-start: 0.3em; }
#main.wall .prose :is(h2, h3) { font-size: 1.15em; line-height: 1.5; }
#main.wall .wall-foot { margin: 8mm 0 0; font-size: 16pt; line-height: 1.5; text-align: end; break-inside: avoid; }
`;

/** The rules themselves: of what stands around them only what became of them. */
const notOnWall =
	'.sheet-head, .sheet-code, .sheet-sign, .meta, .changes, nav, dl, .head > :not(h1), section, time';

function blockOf(one: HTMLElement): Block[] {
	const tag = one.tagName;
	if (/^H\d$/.test(tag)) return [{ kind: 'heading', text: text(one) }];
	if (tag === 'LI') return [{ kind: 'item', text: text(one) }];
	if (tag === 'TR') return [{ kind: 'row', text: '', cells: all(one, 'td, th') }];
	if (tag === 'IMG') return [{ kind: 'picture', text: '' }];
	if (tag === 'P' && !one.closest('li, td')) return [{ kind: 'paragraph', text: text(one) }];
	return [];
}

function wall(article: HTMLElement, root: HTMLElement): Formed {
	for (const one of article.querySelectorAll(notOnWall)) if (!one.closest('.prose')) one.remove();
	for (const one of article.children) if (one.tagName === 'TABLE') one.remove();
	const [title = ''] = all(article, 'h1');
	const blocks = article
		.querySelectorAll('.prose :is(h2, h3, h4, p, li, tr, img), .note')
		.flatMap(blockOf);
	const isSigned = article.querySelector('.prose > .signature') !== null;
	const { size, titleSize } = onTheWall(title, blocks, isSigned);
	if (!isSigned) {
		const [organisation = ''] = [...all(article, '.issuer'), ...all(root, 'footer dd')];
		const day = root.querySelector('meta[name="PubDate"]')?.getAttribute('content');
		const said = [organisation, day ? fullDate(day.slice(0, 10)) : ''].filter(Boolean);
		article.insertAdjacentHTML(
			'beforeend',
			`<p class="wall-foot">${said.map(escapeHtml).join('<br>')}</p>`,
		);
	}
	article.querySelector('.official')?.remove();
	const sizes = `#main.wall { --size: ${size}pt; --title: ${titleSize}pt; }`;
	return { html: article.toString(), css: wallCss + sizes };
}

/** @param page as it was drawn @param article of it, without what is pressed */
export function formed(
	form: Exclude<PrintForm, 'sheet'>,
	article: HTMLElement,
	page: string,
): Formed {
	const root = parse(page, { comment: false });
	return form === 'wall' ? wall(article, root) : leaflet(article, root);
}
