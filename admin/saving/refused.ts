/** A save that was refused: the sentence for the editor, and what the server said besides. */
import type { Refusal } from '../server/protocol.ts';

export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.message);
		// Decap shows `String(error)`: the sentence alone.
		this.name = '';
		this.refusal = refusal;
	}
}

/** Decap passes on only a text of the error it caught; the desk asks here for the whole. */
let last: Refusal | undefined;

export function noteRefusal(refusal: Refusal | undefined): void {
	last = refusal;
}

export function lastRefusal(): Refusal | undefined {
	return last;
}
