/** The two pages of a review link, out of the page that residents would see: the page itself, and a sheet of paper to sign. */
import { parse, type HTMLElement } from 'node-html-parser';

/** What reaches the reader of a published page alone: files of the site, other addresses of it, buttons to pass it on. */
const ofPublished =
	'script, link[rel="stylesheet"], link[rel="canonical"], link[rel="alternate"], link[rel="manifest"], meta[property], meta[http-equiv], act-bar, sheet-check, .sheet-code, .sheet-head, .sheet-sign';

const robots = '<meta name="robots" content="noindex, nofollow, noarchive">';

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** They lie beside the page. */
const nearby = (html: string) =>
	html.replace(/(["' ,])\/(pictures\/[0-9a-f]{14}-|files\/[0-9a-f]{6,}\/)/g, '$1$2');

function cleared(html: string): HTMLElement {
	const root = parse(nearby(html), { comment: true });
	for (const one of root.querySelectorAll(ofPublished)) one.remove();
	root.querySelector('head')?.insertAdjacentHTML('beforeend', robots);
	return root;
}

const banner = (about: string) =>
	`<aside class="review-banner" role="note"><p><strong>审稿</strong>　${escaped(about)}　还没有公布，请不要转发。<a href="sheet">打印审稿单</a></p></aside>`;

const bannerStyle = `<style>
.review-banner { padding: 0.7rem 1rem; border-block-end: 3px solid currentcolor; background: var(--wash, #f7ece6); color: var(--ink, #23201c); font-size: 1rem; line-height: 1.6; }
.review-banner p { max-inline-size: 52rem; margin: 0 auto; }
.review-banner a { margin-inline-start: 0.5em; color: inherit; }
</style>`;

/** @param about who gave it, of which moment it is, until when it is good */
export function pageFor(html: string, about: string): string {
	const root = cleared(html);
	root.querySelector('head')?.insertAdjacentHTML('beforeend', bannerStyle);
	// After the way past the head, which is the first thing on a page.
	const skip = root.querySelector('body > a[href="#main"]');
	if (skip) skip.insertAdjacentHTML('afterend', banner(about));
	else root.querySelector('body')?.insertAdjacentHTML('afterbegin', banner(about));
	return root.toString();
}

const signatures = ['初审', '复审', '终审']
	.map(
		(step) =>
			`<tr><th scope="row">${step}</th><td class="opinion">意见：</td><td>签名：<br><br>日期：　　年　　月　　日</td></tr>`,
	)
	.join('');

const sheetStyle = `<style>
body { max-inline-size: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
.review-head { display: grid; gap: 0.3rem; padding-block-end: 0.8rem; border-block-end: 2px solid currentcolor; }
.review-head h1, .review-head p { margin: 0; }
.signatures { inline-size: 100%; margin-block: 1.5rem; border-collapse: collapse; break-inside: avoid; }
.signatures th, .signatures td { padding: 0.8rem; border: 1px solid currentcolor; block-size: 5.5rem; text-align: start; vertical-align: top; }
.signatures th { inline-size: 4em; }
.signatures .opinion { inline-size: 50%; }
.no-print { display: none; }
@media print { body { padding: 0; } .on-screen { display: none; } }
@page { size: A4; margin: 20mm; }
</style>`;

/** The article, without what only a screen shows, and three boxes to sign in. */
export function sheetFor(html: string, about: string): string {
	const root = cleared(html);
	const article = root.querySelector('main article') ?? root.querySelector('main');
	for (const one of article?.querySelectorAll(
		'.no-print, details, button, section[data-search-skip]',
	) ?? [])
		one.remove();
	root.querySelector('head')?.insertAdjacentHTML('beforeend', sheetStyle);
	const head = `<header class="review-head"><h1>审稿单</h1><p>${escaped(about)}</p><p class="on-screen">用浏览器的“打印”打出来，三个人签好，和稿件一起存档。</p></header>`;
	const table = `<table class="signatures"><caption class="visually-hidden">三审签名</caption><tbody>${signatures}</tbody></table>`;
	root
		.querySelector('body')
		?.set_content(`<main>${head}${article?.toString() ?? ''}${table}</main>`);
	return root.toString();
}
