/** A picture or attachment as it lies in the content, for the editor's fields and preview. */
import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mediaUseOf } from '../../../src/collections/media.ts';
import { mediaType } from '../../../src/gate/media/media-kinds.ts';
import { contentPath } from '../paths.ts';
import { missing, refused } from '../request-error.ts';
import { smallPicture } from './small-picture.ts';

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
	const [address = '', asked] = (request.url ?? '').split('?');
	const { kind, absolute, file } = contentPath(root, pathIn(address));
	const size = statSync(absolute, { throwIfNoEntry: false })?.size;
	if (kind !== 'media') throw refused('这里只能读取图片和附件。', 403);
	if (size === undefined) throw missing('找不到这个图片或附件，可能还没有上传。');
	const isSmall = asked === 'small' && mediaUseOf(file) === 'picture';
	const small = isSmall ? await smallPicture(absolute) : undefined;
	response.writeHead(200, {
		'Content-Type': small ? 'image/webp' : (mediaType(file) ?? 'application/octet-stream'),
		'Content-Length': small?.length ?? size,
		'Content-Security-Policy': 'sandbox',
	});
	if (request.method === 'HEAD') response.end();
	else if (small) response.end(small);
	else await pipeline(createReadStream(absolute), response);
}
