/** Web pages and SVG drawings that come in an archive: their words, and whether they run anything. */
import type { Gathering } from './file-reading.ts';
import { decoded } from '../../../lib/tables/decoded.ts';

const runs = /<script\b|\bon[a-z]{3,20}\s*=|javascript:|<foreignObject\b|<iframe\b/i;

export function readMarkup(bytes: Uint8Array, into: Gathering): void {
	const text = decoded(bytes);
	if (runs.test(text)) into.tell('code');
	for (const [at, line] of text.split(/\r\n?|\n/).entries())
		into.say(line.replace(/<[^<>]*>/g, ' ').trim(), 'paragraph', `第 ${at + 1} 行`);
}
