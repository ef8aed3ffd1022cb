/** What is to be written waits beside the content, whole on the disk, until everything is decided. */
import { placeToWrite, writeThrough } from '../whole-files.ts';

/** Writes bytes where they wait; each is noted before it is begun, to be removed if it fails. */
export async function lay(
	room: string,
	absolute: string,
	bytes: Uint8Array | string,
	laid: string[],
) {
	const temporary = placeToWrite(room, absolute);
	laid.push(temporary);
	await writeThrough(temporary, bytes);
	return temporary;
}
