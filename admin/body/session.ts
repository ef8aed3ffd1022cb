/** One opening of a body in the editing box: what was opened, what was sent on, whether anyone touched it. */
import { blocksOf } from './blocks.ts';
import { rescued } from './salvage.ts';

/** A text that broke the box has done so by then. Milliseconds. */
const provenAfter = 300;

/** More values than are ever on their way back to the box at once. */
const mostUnderWay = 100;

export class BodySession {
	/** What the box was opened with. */
	readonly opened: string;
	/** The newest words, whatever happens to the box. */
	text: string;
	#touched = false;
	#broken = false;
	/** The newest text that did not break the box. */
	#sound: string;
	/** What stands before the first block and after the last; the box knows nothing of it. */
	readonly #around: [before: string, after: string];
	readonly #sent: string[] = [];

	constructor(opened: string) {
		this.opened = opened;
		this.text = opened;
		this.#sound = opened;
		const { blocks, end } = blocksOf(opened);
		this.#around = [blocks[0]?.gap ?? '', end];
	}

	/** A hand is at work: from now on what the box says is meant. */
	touch(): void {
		this.#touched = true;
	}

	/** What the box says; returns the body to send on, or undefined if nothing changed. */
	said(markdown: string): string | undefined {
		if (!this.#touched) return undefined;
		const [before, after] = this.#around;
		return this.write(markdown && before + markdown + after);
	}

	/** Words from elsewhere than the box (the plain field). */
	write(text: string): string | undefined {
		if (text === this.text) return undefined;
		this.text = text;
		setTimeout(() => {
			if (!this.#broken) this.#sound = text;
		}, provenAfter);
		this.#sent.push(text);
		if (this.#sent.length > mostUnderWay) this.#sent.shift();
		return text;
	}

	/** The box broke, and what it said while breaking may be a part only; returns the body to go on with. */
	broke(): string | undefined {
		this.#broken = true;
		return this.#sound.length > this.text.length ? this.write(this.#sound) : undefined;
	}

	/** The box is at fault and shows these blocks; returns the body to go on with, if that is another. */
	rescue(shown: readonly string[]): string | undefined {
		const text = rescued(this.text, shown);
		const sent = text === this.text ? undefined : this.said(text);
		this.#sound = this.text;
		return sent;
	}

	/** Whether a value that comes back is of our own sending. */
	knows(value: string): boolean {
		return value === this.opened || value === this.text || this.#sent.includes(value);
	}
}
