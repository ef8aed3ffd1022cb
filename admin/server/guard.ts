/**
 * Who may ask: the editor's own page, and nobody else. On one's own computer the loopback address alone is
 * no protection: any web page in the same browser can send requests to it (foreign Origin), or can
 * come to be called 127.0.0.1 (DNS rebinding, told by its Host).
 */
import type { IncomingMessage } from 'node:http';
import { refused } from './request-error.ts';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const json = /^application\/json(\s*;\s*charset=utf-8)?$/i;

export const isLoopback = (address: string) => loopback.test(address);

function hosts(request: IncomingMessage): string[] {
	const port = request.socket.localPort ?? 0;
	return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

/** Whether a request comes from a page of ours. @throws RequestError */
export type Whence = (request: IncomingMessage) => void;

/** A browser says of itself where a request comes from; one that says nothing may only read. */
function isOwnPage(request: IncomingMessage, origins: readonly string[]): boolean {
	const { origin, 'sec-fetch-site': site } = request.headers;
	if (origin === undefined && isPost(request)) return false;
	if (origin !== undefined && !origins.includes(origin)) return false;
	return site === undefined || site === 'same-origin' || (site === 'none' && !isPost(request));
}

/** This machine. */
export const fromHere: Whence = (request) => {
	const allowed = hosts(request);
	const elsewhere = refused('请从本机打开编辑页面再操作，别的网站和别的电脑不能用它。', 403);
	const origins = allowed.map((host) => `http://${host}`);
	if (!isLoopback(request.socket.remoteAddress ?? '')) throw elsewhere;
	if (!allowed.includes(request.headers.host ?? '')) throw elsewhere;
	if (!isOwnPage(request, origins)) throw elsewhere;
};

/** The address that an office gives its editor, whatever stands before it. @param origin `https://office.example` */
export function fromOrigin(origin: URL): Whence {
	const elsewhere = refused(
		`请从 ${origin.origin}/admin/ 打开编辑页面再操作，别的网站不能用它。`,
		403,
	);
	return (request) => {
		if (request.headers.host !== origin.host || !isOwnPage(request, [origin.origin]))
			throw elsewhere;
	};
}

const isPost = ({ method }: IncomingMessage) => method === 'POST';

/** @throws RequestError unless the editor's own page asks, in JSON. */
export function guardAction(request: IncomingMessage, from: Whence = fromHere): void {
	from(request);
	if (!isPost(request)) throw refused('这个地址只给编辑页面用，请打开编辑部再操作。', 405);
	if (!json.test(request.headers['content-type'] ?? ''))
		throw refused('请求的格式不对。请刷新编辑页面再试。', 415);
	if (request.headers['content-encoding'] !== undefined)
		throw refused('请求不能压缩。请刷新编辑页面再试。', 415);
}

/** @throws RequestError unless a picture is asked for by the editor's own page. */
export function guardMedia(request: IncomingMessage, from: Whence = fromHere): void {
	from(request);
	if (request.method !== 'GET' && request.method !== 'HEAD')
		throw refused('图片和附件的地址只能读取。', 405);
}
