/** A picture or attachment as it lies in the content, for the editor's fields and preview. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mediaType } from '../../../src/gate/media/media-kinds.ts';
import { contentPath } from '../paths.ts';
import { missing, refused } from '../request-error.ts';

const begin = '/admin/api/media/';

/** Decoded exactly once: what is still encoded then is refused with the `%` in its name. */
function pathIn(url: string): string {
	try {
		return decodeURIComponent(url.slice(begin.length));
	} catch {
		throw refused('图片或附件的地址写得不对。');
	}
}

/** Whether a request asks for bytes, and not for an action. */
export function asksForMedia(url: string): boolean {
	return url.startsWith(begin);
}

/** To somebody who may see it. @throws RequestError */
export async function sendMedia(
	root: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { kind, absolute, file } = contentPath(
		root,
		pathIn((request.url ?? '').split('?')[0] ?? ''),
	);
	const size = statSync(absolute, { throwIfNoEntry: false })?.size;
	if (kind !== 'media') throw refused('这里只能读取图片和附件。', 403);
	if (size === undefined) throw missing('找不到这个图片或附件，可能还没有上传。');
	response.writeHead(200, {
		'Content-Type': mediaType(file) ?? 'application/octet-stream',
		'Content-Length': size,
		'Content-Security-Policy': 'sandbox',
	});
	if (request.method === 'HEAD') response.end();
	else await pipeline(createReadStream(absolute), response);
}
