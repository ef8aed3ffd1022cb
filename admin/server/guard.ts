/**
 * Who may ask: the editor's own page on this machine, and nobody else. The loopback address alone is
 * no protection: any web page in the same browser can send requests to it (foreign Origin), or can
 * come to be called 127.0.0.1 (DNS rebinding, told by its Host).
 */
import type { IncomingMessage } from 'node:http';
import { refused } from './request-error.ts';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const json = /^application\/json(\s*;\s*charset=utf-8)?$/i;

function hosts(request: IncomingMessage): string[] {
	const port = request.socket.localPort ?? 0;
	return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

function fromHere(request: IncomingMessage): void {
	const allowed = hosts(request);
	const { host, origin, 'sec-fetch-site': site } = request.headers;
	const elsewhere = refused('请从本机打开编辑页面再操作，别的网站和别的电脑不能用它。', 403);
	if (!loopback.test(request.socket.remoteAddress ?? '')) throw elsewhere;
	if (host === undefined || !allowed.includes(host)) throw elsewhere;
	if (origin !== undefined && !allowed.includes(origin.replace(/^http:\/\//, ''))) throw elsewhere;
	if (site !== undefined && site !== 'same-origin' && !(site === 'none' && !isPost(request)))
		throw elsewhere;
	if (isPost(request) && origin === undefined) throw elsewhere;
}

const isPost = ({ method }: IncomingMessage) => method === 'POST';

/** @throws RequestError unless the editor's own page asks, in JSON. */
export function guardAction(request: IncomingMessage): void {
	fromHere(request);
	if (!isPost(request)) throw refused('这个地址只接受编辑页面的请求（POST）。', 405);
	if (!json.test(request.headers['content-type'] ?? ''))
		throw refused('请求的格式不对，要用 JSON。请刷新编辑页面再试。', 415);
	if (request.headers['content-encoding'] !== undefined)
		throw refused('请求不能压缩。请刷新编辑页面再试。', 415);
}

/** @throws RequestError unless a picture is asked for from this machine. */
export function guardMedia(request: IncomingMessage): void {
	fromHere(request);
	if (request.method !== 'GET' && request.method !== 'HEAD')
		throw refused('图片和附件的地址只能读取。', 405);
}
