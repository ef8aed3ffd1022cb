/** The text of a content file, or why it cannot be read: too long for anybody, not UTF-8, line ends of old. */
import { readFileSync, statSync } from 'node:fs';
import type { Finding } from '../finding.ts';
import { refused } from './refused.ts';

/** Characters of a body, far beyond any real one; and what stops a text that would keep a parser busy. */
export const longestBody = 200_000;
/** Bytes of what is filled in. */
export const longestForm = 50_000;
/** Bytes of a settings file: lists of words grow with the years. */
export const longestSettings = 200_000;
const longestFile = longestBody * 4 + longestForm;

/** UTF-8 with or without a byte order mark, any line ends → text with `\n`; undefined when not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return undefined;
	}
}

/** Parts divided by a carriage return alone: what reads the file next takes them for one line. */
function oldLineEnd(bytes: Uint8Array): number | undefined {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const place = /\r(?!\n)/.exec(text)?.index;
	return place === undefined ? undefined : text.slice(0, place).split('\n').length;
}

/** @returns the text with `\n` line ends, or what to mend */
export function readText(path: string, file: string): string | Finding {
	try {
		const size = statSync(path).size;
		if (size > longestFile)
			return refused('form/too-long', file, `文件太大，正文最多 ${longestBody} 个字，请分成几篇`);
		const bytes = readFileSync(path);
		const text = decode(bytes);
		if (text === undefined)
			return refused('form/encoding', file, '文件不是 UTF-8 编码，请另存为 UTF-8 再上传', {
				line: 1,
			});
		const line = oldLineEnd(bytes);
		if (line === undefined) return text;
		const message = '换行用的是很旧的写法（只有回车），会读成一整行，请把换行另存为 LF 或 CRLF';
		return refused('form/line-ends', file, message, { line });
	} catch {
		return refused('form/unreadable', file, '打不开：它要是一个普通文件');
	}
}
