/** 打印张贴版: articles as they hang on a notice board, drawn as the site draws them; `GET /admin/api/sheet?path=…&path=…&size=large`, of one also `as=leaflet`, `as=wall`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { revisedBy } from '../../src/collections/revisions.ts';
import { isPublic, state } from '../../src/lib/state.ts';
import type { Data } from '../record/entry.ts';
import { stageOf } from '../record/stage.ts';
import { contentPath } from './paths.ts';
import { missing, refused, RequestError } from './request-error.ts';
import { articleOf, isReviewed } from './saving/article.ts';
import { publishedText } from './saving/as-published.ts';

export interface SheetToDraw {
	/** Of the entry, below the content folder. */
	file: string;
	/** What is not published yet, as it would be; without one it is what residents see. */
	text?: string;
}

/** 张贴版, 传单, 上墙. */
export type PrintForm = 'sheet' | 'leaflet' | 'wall';

export interface ToPrint {
	sheets: readonly SheetToDraw[];
	large: boolean;
	form: PrintForm;
	/** Shanghai wall time. */
	now: string;
}

/** @returns the page to print, whole in itself @throws RequestError when one cannot be shown as it stands */
export type DrawSheets = (given: ToPrint) => Promise<string>;

const begin = '/admin/api/sheet?';
const content = 'content/';

export const asksForSheet = (url: string): boolean => url.startsWith(begin);

/** As many as a hand chooses. */
const most = 40;

/**
 * Prints at once; whoever has closed that question presses the button. On another day than it was drawn on it may not be true
 * any more (over, withdrawn, a consent that has ended): it prints that alone.
 */
export const printScript = [
	'const day=()=>new Date(Date.now()+288e5).toISOString().slice(0,10),drawn=day()',
	"addEventListener('beforeprint',()=>document.body.classList.toggle('stale',day()!==drawn))",
	"addEventListener('load',()=>print())",
	"document.querySelector('button').onclick=()=>print()",
].join(';');

const policy = [
	"default-src 'none'",
	"style-src 'unsafe-inline'",
	'img-src data:',
	`script-src 'sha256-${createHash('sha256').update(printScript).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

function isSeen(data: Data, now: string): boolean {
	const given = data as unknown as Parameters<typeof state>[0];
	const isDated = typeof data['publishedAt'] === 'string';
	return isDated && isPublic(state({ ...given, stage: stageOf(data) }, now));
}

/** `content/revisions/notices/a.md` → `content/notices/a.md` */
const live = (path: string) =>
	path.startsWith(content) ? `${content}${revisedBy(path.slice(content.length))}` : path;

/**
 * A correction that waits (修改稿) is on no paper: what is printed is what residents see.
 * @throws RequestError for what is no article, or not there
 */
function sheetAt(root: string, path: string, now: string): SheetToDraw {
	const found = contentPath(root, live(path));
	if (found.kind !== 'entry') throw refused('只有文章和固定页面能打印。', 403);
	let text: string;
	try {
		text = readFileSync(found.absolute, 'utf8');
	} catch {
		throw missing('找不到这一篇，可能还没有保存，也可能被别人删除了。请先保存，再打印。');
	}
	// A fixed page is as it was saved.
	if (!isReviewed(found)) return { file: found.file };
	const { file } = found;
	return isSeen(articleOf(text).data, now) ? { file } : { file, text: publishedText(text, now) };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Whoever waits for paper is told on a page why there is none. */
const sorry = (message: string) =>
	`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有打印</title><p style="margin: 2rem; font: 1.2rem/1.8 sans-serif">${escaped(message)}</p></html>`;

export interface Printing {
	root: string;
	draw: DrawSheets | undefined;
	now: () => string;
}

const formOf = (asked: string | null, count: number): PrintForm =>
	count === 1 && (asked === 'leaflet' || asked === 'wall') ? asked : 'sheet';

/** To somebody who may see drafts. */
export async function sendSheet(
	{ root, draw, now: clock }: Printing,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const asked = new URLSearchParams((request.url ?? '').slice(begin.length));
	const paths = [...new Set(asked.getAll('path'))];
	const now = clock();
	const answer = (status: number, html: string) => {
		response.writeHead(status, {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Security-Policy': policy,
		});
		response.end(request.method === 'HEAD' ? undefined : html);
	};
	try {
		if (!draw || paths.length === 0) throw refused('这里不能打印张贴版。', 404);
		if (paths.length > most) throw refused(`一次最多合印 ${most} 篇，请分几次。`);
		const sheets = paths.map((path) => sheetAt(root, path, now));
		const form = formOf(asked.get('as'), sheets.length);
		answer(200, await draw({ sheets, large: asked.get('size') === 'large', form, now }));
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		answer(error.status, sorry(error.message));
	}
}
