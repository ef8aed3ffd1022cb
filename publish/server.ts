/** Serves a built folder as a production server would (library: send; gzip: compression). */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import { headersFor } from './headers.ts';

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

function respond(
	root: string,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	status = 200,
	place = { root, below: path },
) {
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
			if (status === 200)
				respond(root, request, response, '/404.html', error.status === 403 ? 403 : 404);
			else
				response
					.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
					.end('没有找到这一页');
		})
		.pipe(response);
}

/** Before the first build of the site, or of the editor, is done. */
const notYet = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<title>正在准备</title><p>正在准备，请稍等，这一页会自己打开。</p></html>`;

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

/** Which folder an address is served from; the editor's begins with `/admin/`. */
function placeIn(site: string, editor: Editor | undefined, path: string) {
	return editor && path.startsWith('/admin/')
		? { root: editor.folder ?? '', below: path.slice('/admin'.length) }
		: { root: site, below: path };
}

/** @param root the folder; read at every request, so a switched folder is served at once */
export function siteServer(root: string, editor?: Editor): Server {
	const compress = compression();
	return createServer(limits, (request, response) => {
		if (editor?.handle(request, response)) return;
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const path = pathOf(request);
		if (editor && path === '/admin') {
			const { search } = new URL(request.url ?? '/', 'http://localhost');
			response.writeHead(301, { Location: `/admin/${search}` }).end();
			return;
		}
		const place = placeIn(root, editor, path ?? '/');
		if (!existsSync(place.root)) {
			response
				.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '3' })
				.end(notYet);
			return;
		}
		const answer = () => {
			if (path === undefined) respond(root, request, response, '/404.html', 404);
			else respond(root, request, response, path, 200, place);
		};
		// The editor is asked for on this machine alone: to zip four megabytes takes longer than to hand them over.
		if (place.root === editor?.folder) answer();
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
