/** Pagefind's files: its signature and a content, zipped. */
import { gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

export const packed = (...parts: Uint8Array[]) =>
	gzipSync(Buffer.concat([signature, ...parts]), { level: 9 });
