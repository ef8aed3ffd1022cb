/** Numbers of persons in a file that is about to be kept for good: asked by the server before it enters the history. */
import { createHash } from 'node:crypto';
import { endingOf, mediaUseOf } from '../../collections/media.ts';
import { endOfYear, numbersInReading, seatIn, type NumberInFile } from './numbers.ts';
import { asTexts, readFiles } from './readings.ts';

const wordless = new Set(['.mp3', '.mp4']);

/** Whether words may stand in a file of this name. */
export const holdsWords = (name: string) =>
	mediaUseOf(name) === 'attachment' && !wordless.has(endingOf(name));

/** Files asked for twice in a row: when they come, and when their version is made. */
const remembered = 50;
const known = new Map<string, NumberInFile[]>();

/**
 * @param name as it is called @param today `2026-11-22`
 * @returns of a file that cannot be read, none: the gate says that it cannot
 */
export function numbersInFile(
	name: string,
	bytes: Uint8Array,
	today = '2099-12-31',
): NumberInFile[] {
	if (!holdsWords(name)) return [];
	const key = createHash('sha256').update(bytes).update(name).update(today).digest('hex');
	const kept = known.get(key);
	if (kept) return kept;
	const [reading] = readFiles([{ name, base64: Buffer.from(bytes).toString('base64') }]);
	const found = reading
		? numbersInReading(asTexts(reading, `“${name}”`), { day: endOfYear(today), seat: seatIn(name) })
		: [];
	known.set(key, found);
	const [oldest] = known.keys();
	if (known.size > remembered && oldest !== undefined) known.delete(oldest);
	return found;
}
