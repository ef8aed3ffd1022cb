/** Every file on its way in: asked what it says of itself, pictures turned, made smaller and stripped; or refused in words. */
import { wrongMedium, tellingBytes } from '../../src/gate/media/media-kinds.ts';
import { announce } from '../saving/announcement.ts';
import { withPacket } from './carry-mark.ts';
import { marksOf, type Marks } from './marks.ts';
import { freeName, readableName } from './names.ts';
import type { Drawn } from './draw.ts';
import { draw } from './drawing.ts';
import { isPicture, refusalOf } from './taken.ts';

export interface Prepared extends Drawn {
	/** Of the file as it was chosen. */
	marks: Marks;
}

/** What is ready already: it is only named. */
const ready = new WeakSet<File>();

/** Ready to be kept, but for its name, or a sentence that says why not. @param begin its turn has come: whether it is still wanted */
export async function prepared(
	file: File,
	begin: () => boolean = () => true,
): Promise<Prepared | string> {
	const refusal = refusalOf(file);
	if (refusal) return refusal;
	const asked = marksOf(file);
	const result = isPicture(file.name) ? await draw(file, begin) : { file, thumb: undefined };
	if (typeof result === 'string') return result;
	const marks = await asked;
	if (marks.ai && result.file !== file)
		result.file = await withPacket(result.file, marks.ai.packet);
	const opening = new Uint8Array(await result.file.slice(0, tellingBytes).arrayBuffer());
	const wrong = wrongMedium(readableName(result.file.name), opening);
	if (wrong !== undefined) return wrong;
	ready.add(result.file);
	return { ...result, marks };
}

/** Under a readable name that nothing else has. @param taken names that are there already */
export function named(file: File, taken: readonly string[]): File {
	return new File([file], freeName(readableName(file.name), taken), { type: file.type });
}

/**
 * @param taken names that are there already
 * @returns the file to keep, or undefined when it was refused (and said so)
 */
export async function prepareUpload(
	file: File,
	taken: readonly string[],
): Promise<File | undefined> {
	if (ready.has(file)) return named(file, taken);
	const result = await prepared(file);
	if (typeof result !== 'string') return named(result.file, taken);
	announce(result);
	return undefined;
}
