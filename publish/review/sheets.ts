/** Sheets for a notice board out of the pages that residents see: one article whole, or several in short on one sheet. Pure. */
import { parse, type HTMLElement } from 'node-html-parser';
import { printScript, type PrintForm } from '../../admin/server/sheets.ts';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { formed } from './forms.ts';

export interface DrawnPage {
	/** Of the page, pictures in it as `data:`. */
	html: string;
	/** Nobody outside may take it for published. */
	isDraft: boolean;
}

export interface Look {
	/** Styles of paper. */
	paper: string;
	large: boolean;
	form?: PrintForm;
}

const draftMark = '未发布　样稿';
const isStale = '这一页是前些天打开的，内容可能已经变了。请关掉它，从编辑部再点一次“打印”。';

/** What is pressed, and what a reader of the page alone wants. */
const ofScreen = 'script, act-bar, .no-print, video, .labels';
/** What one of several says no more than its page. */
const ofOne =
	'.sheet-head, .sheet-sign, .prose, figure, .meta, .changes, section:not(.sheet-code), table, .head';

function articleIn(root: HTMLElement, isDraft: boolean): HTMLElement {
	const board = root.querySelector('main > :is(.board, .windows, .chalk)');
	const article = board ?? root.querySelector('main article');
	if (!article) throw new Error('网页里没有文章');
	for (const one of article.querySelectorAll(ofScreen)) one.remove();
	for (const one of article.querySelectorAll('details:not([open])')) one.remove();
	if (!isDraft) return article;
	// Its address leads nowhere yet.
	for (const one of article.querySelectorAll('.sheet-code, .scan')) one.remove();
	// A board is as full as its sheet; its mark stands above it.
	if (board) return board;
	article.insertAdjacentHTML('afterbegin', `<p class="sheet-draft">${draftMark}</p>`);
	return article;
}

/** Title, what became of it, facts and code; without facts what its page says of itself in a sentence. */
function inShort(article: HTMLElement, root: HTMLElement): HTMLElement {
	for (const one of article.querySelectorAll(ofOne)) one.remove();
	article.querySelector('.tight')?.classList.remove('tight');
	// What was taken back says why, and no more.
	if (article.querySelector('dl, .strong')) return article;
	const summary = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
	article.insertAdjacentHTML('beforeend', `<p>${escapeHtml(summary)}</p>`);
	return article;
}

const onScreen = `
.on-screen { margin: 0; padding: 12px; background: var(--wash); text-align: center; font: 16px/1.6 var(--sans); }
.on-screen button { padding: 6px 24px; font: inherit; }
.sheet-draft { margin: 0 0 3mm; border: 1mm solid; text-align: center; font: 700 18pt/1.6 var(--sans); letter-spacing: 0.2em; }
@media screen { #main { max-inline-size: 176mm; margin: 8mm auto; padding: 13mm 17mm; background: var(--sheet); } }
@media print { .on-screen { display: none; } }
body:not(.stale) > .stale-note, .stale > main { display: none; }
`;

const together = `
#main.together > article[class] { --sheet-text: 14pt; padding-block: 4mm; border-block-end: 0.3mm solid; break-inside: avoid; }
[data-print='large'] #main.together > article[class] { --sheet-text: 18pt; }
#main.together > article[class] h1 { margin: 0 0 1mm; font-size: 1.2em; text-align: start; }
#main.together > article[class] .sheet-code { margin-block: 0; }
#main.together .sheet-code svg { inline-size: 23mm; }
#main.together > article::after { display: block; clear: both; content: ''; }
#main.together .official { margin: 0; border: 0; padding: 0; text-align: start; }
`;

const draftPages = `@page { @top-center { content: '${draftMark}'; font-size: 9pt; } }`;

/** @returns a page that is whole in itself, and prints at once */
export function sheetsPage(drawn: readonly DrawnPage[], look: Look): string {
	const { paper, large, form = 'sheet' } = look;
	const isTogether = drawn.length > 1;
	const styles = new Set<string>();
	const articles: string[] = [];
	let [title, foot, own] = ['', '', ''];
	for (const { html, isDraft } of drawn) {
		const root = parse(html, { comment: false });
		for (const style of root.querySelectorAll('style')) styles.add(style.text);
		title ||= root.querySelector('title')?.text ?? '';
		foot ||= root.querySelector('html')?.getAttribute('style') ?? '';
		const article = articleIn(root, isDraft);
		if (form !== 'sheet') {
			const { html: said, css: styled } = formed(form, article, html);
			articles.push(said);
			own = styled;
		} else articles.push((isTogether ? inShort(article, root) : article).toString());
	}
	const organisation =
		parse(drawn[0]?.html ?? '')
			.querySelector('.sheet-head')
			?.toString() ?? '';
	const hasDraft = drawn.some(({ isDraft }) => isDraft);
	const css = [
		...styles,
		paper,
		onScreen,
		...(isTogether ? [together] : []),
		...(hasDraft && !isTogether ? [draftPages] : []),
		own,
	].join('\n');
	// Of several the foot would name the first alone.
	const face = isTogether ? 'together' : form === 'sheet' ? '' : form;
	const style = isTogether ? '' : ` style="${escapeHtml(foot)}"`;
	return [
		`<!doctype html><html lang="zh-CN"${style}${large ? ' data-print="large"' : ''}>`,
		`<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${isTogether ? '合印' : escapeHtml(title)}</title>`,
		`<style>${css}</style></head><body>`,
		'<p class="on-screen">下面就是要打印的样子。<button type="button">打印</button></p>',
		`<main id="main"${face && ` class="${face}"`}>${isTogether ? organisation : ''}${articles.join('')}</main>`,
		`<p class="stale-note">${isStale}</p>`,
		`<script>${printScript}</script></body></html>`,
	].join('\n');
}
