/** Serves a built folder as a production server would (library: send; gzip: compression). */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import { headersFor } from './headers.ts';
import { isKept } from './kept-files.ts';
import type { Site } from './releases.ts';

/** Undefined for an address that is none. */
function pathOf(request: IncomingMessage): string | undefined {
	try {
		return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
			/\/{2,}/g,
			'/',
		);
	} catch {
		return undefined;
	}
}

/** A folder, and what of it is asked for. */
interface Place {
	root: string;
	below: string;
}

/** What one request is answered from. */
interface Asked {
	request: IncomingMessage;
	response: ServerResponse;
	/** Address, for the headers and for where a folder leads. */
	path: string;
	/** Tried in turn; the first that has it answers. */
	places: Place[];
	/** With whose 404 page to answer when none has. */
	site: string;
}

function respond(asked: Asked, status = 200): void {
	const { request, response, path, places } = asked;
	const [place, ...rest] = places;
	if (!place) {
		response.statusCode = status;
		response.setHeader('Content-Type', 'text/plain; charset=utf-8');
		response.end('没有找到这一页');
		return;
	}
	for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
	response.statusCode = status;
	send(request, encodeURI(place.below), {
		root: place.root,
		cacheControl: false,
		dotfiles: 'deny',
		acceptRanges: status === 200,
	})
		.on('directory', () => {
			const { search } = new URL(request.url ?? '/', 'http://localhost');
			response.writeHead(301, { Location: `${encodeURI(path)}/${search}` }).end();
		})
		.on('error', (error: { status?: number }) => {
			if (status !== 200 || rest.length > 0) respond({ ...asked, places: rest }, status);
			else notFound(asked, error.status === 403 ? 403 : 404);
		})
		.pipe(response);
}

function notFound(asked: Asked, status: number): void {
	const path = '/404.html';
	respond({ ...asked, path, places: [{ root: asked.site, below: path }] }, status);
}

/**
 * An address with a fragment, as the one-time addresses of accounts are, is not asked for again by `http-equiv`: the
 * browser takes it for a place in the same page (HTML, “navigate”).
 */
const again = { path: '/admin/again.js', script: 'setTimeout(() => location.reload(), 3000);' };

/** Before the first build of the site, or of the editor, is done. */
const notYet = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3">
<title>正在准备</title><p style="font: 1.3rem/1.8 sans-serif">正在准备，请稍等，这一页会自己打开。</p><script src="${again.path}"></script></html>`;

/** A connection that sends slowly or never ends is closed. */
const limits = {
	headersTimeout: 10_000,
	requestTimeout: 90_000,
	connectionsCheckingInterval: 5_000,
};

export interface Editor {
	/** Answers `/admin/api/`; false for any other address. */
	handle: (request: IncomingMessage, response: ServerResponse) => boolean;
	/** Folder of the editor's page and scripts; undefined while it is being made. */
	folder: string | undefined;
}

/** Which folders an address is served from; the editor's begins with `/admin/`. */
function placesFor(site: Site, folder: string, editor: Editor | undefined, path: string): Place[] {
	if (editor && path.startsWith('/admin/'))
		return [{ root: editor.folder ?? '', below: path.slice('/admin'.length) }];
	const own = { root: folder, below: path };
	return site.kept && isKept(path) ? [own, { root: site.kept, below: path }] : [own];
}

function moved(request: IncomingMessage, response: ServerResponse, to: string): void {
	const { search } = new URL(request.url ?? '/', 'http://localhost');
	response.writeHead(301, { Location: to + search }).end();
}

function wait(response: ServerResponse): void {
	const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '3' };
	response.writeHead(503, headers).end(notYet);
}

/** @param site asked at every request for the release to answer it from */
export function siteServer(site: Site, editor?: Editor): Server {
	const compress = compression();
	return createServer(limits, (request, response) => {
		// On whatever is answered, refusals and redirects included.
		response.setHeader('X-Content-Type-Options', 'nosniff');
		if (editor?.handle(request, response)) return;
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const path = pathOf(request);
		if (editor && path === '/admin') {
			moved(request, response, '/admin/');
			return;
		}
		if (path === again.path) {
			response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
			response.end(again.script);
			return;
		}
		const hold = site.hold();
		if (hold) response.once('close', hold.done);
		const places = placesFor(site, hold?.folder ?? '', editor, path ?? '/');
		if (!existsSync(places[0]?.root ?? '')) {
			wait(response);
			return;
		}
		const asked = { request, response, path: path ?? '/', places, site: hold?.folder ?? '' };
		const answer = () => (path === undefined ? notFound(asked, 404) : respond(asked));
		// The editor is asked for on this machine alone: to zip four megabytes takes longer than to hand them over.
		if (places[0]?.root === editor?.folder) answer();
		else compress(request as never, response as never, answer);
	});
}

/** Listens on the loopback only. @throws a Chinese sentence when the port is taken */
export function listen(server: Server, port: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = `端口 ${port} 被别的程序占用了。关掉那个程序，或换一个端口：PORT=${port + 1} npm start`;
			fail(error.code === 'EADDRINUSE' ? new Error(taken) : error);
		});
		server.listen(port, '127.0.0.1', done);
	});
}
