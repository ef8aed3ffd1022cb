/**
 * What a file says of itself, asked before it is drawn anew: that the camera noted a place, that artificial intelligence
 * made it. The place goes with the drawing; the other mark is carried on, for its maker's mark may not be taken away.
 */
import type { AiKind } from '../../src/collections/entry.ts';
import { aiHead, aiKindOf, aiPacketOf, aiTail } from '../../src/gate/media/ai-words.ts';
import { hasPlace } from './place.ts';
import { isPicture } from './taken.ts';

export interface Marks {
	/** The camera noted where it stood. */
	place: boolean;
	/** Artificial intelligence made it: what it is, and how that is said in XMP. */
	ai: { kind: AiKind; packet: string } | undefined;
}

/** A character a byte. */
const latin = (bytes: ArrayBuffer) => new TextDecoder('latin1').decode(bytes);

export async function marksOf(file: File): Promise<Marks> {
	const head = await file.slice(0, aiHead).arrayBuffer();
	const tail = await file.slice(Math.max(aiHead, file.size - aiTail)).arrayBuffer();
	const ofPicture = isPicture(file.name);
	const packet = aiPacketOf(`${latin(head)}\n${latin(tail)}`);
	const kind = aiKindOf(file.name, ofPicture);
	return {
		place: ofPicture && hasPlace(head),
		ai: packet === undefined ? undefined : { kind, packet },
	};
}
