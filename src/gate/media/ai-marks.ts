/** Whether a file on the disk says of itself that artificial intelligence made it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { remembered } from '../../lib/stamp.ts';
import { aiHead, aiPacketOf, aiTail } from './ai-words.ts';

function ends(path: string): string {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		const first = Buffer.alloc(Math.min(aiHead, size));
		readSync(file, first, 0, first.length, 0);
		const last = Buffer.alloc(Math.max(0, Math.min(aiTail, size - first.length)));
		readSync(file, last, 0, last.length, size - last.length);
		return `${first.toString('latin1')}\n${last.toString('latin1')}`;
	} finally {
		closeSync(file);
	}
}

/** What a file says of that, as XMP; undefined where it says nothing. @param path of a file that is there */
export const aiPacket = remembered((path): string | undefined => aiPacketOf(ends(path)));

/** Whether a file says that artificial intelligence made it, or may have. @param path of a file that is there */
export const saysAi = (path: string): boolean => aiPacket(path) !== undefined;
