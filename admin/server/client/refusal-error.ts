/** What the server did not do: the sentence for the editor, and what it said besides. */
import type { Refusal } from '../protocol.ts';

export class RefusalError extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.message);
		// Decap shows `String(error)`: the sentence alone.
		this.name = '';
		this.refusal = refusal;
	}
}
