/** Every file on its way in: pictures are turned, made smaller and stripped; what may not come in is refused in words. */
import { wrongMedium, tellingBytes } from '../../src/gate/media/media-kinds.ts';
import { announce } from '../saving/announcement.ts';
import { freeName, readableName } from './names.ts';
import { drawn } from './draw.ts';
import { isPicture, refusalOf } from './taken.ts';

/**
 * @param taken names that are there already
 * @returns the file to keep, or undefined when it was refused (and said so)
 */
export async function prepareUpload(
	file: File,
	taken: readonly string[],
): Promise<File | undefined> {
	const ready = await prepared(file, taken);
	if (typeof ready !== 'string') return ready;
	announce(ready);
	return undefined;
}

/** The file to keep, or a sentence that says why not. */
async function prepared(file: File, taken: readonly string[]): Promise<File | string> {
	const refusal = refusalOf(file);
	if (refusal) return refusal;
	const ready = isPicture(file.name) ? await drawn(file) : file;
	if (typeof ready === 'string') return ready;
	const name = freeName(readableName(ready.name), taken);
	const opening = new Uint8Array(await ready.slice(0, tellingBytes).arrayBuffer());
	return wrongMedium(name, opening) ?? new File([ready], name, { type: ready.type });
}
