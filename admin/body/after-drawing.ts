/**
 * Work that a key does not wait for: done as soon as the key is drawn, and before whatever a hand does next (saving is
 * a key or a click), so that nobody sees it undone.
 */

/** A tab in the background draws nothing. Milliseconds. */
const atTheLatest = 100;

const acts =
	'keydown pointerdown click paste drop submit beforeunload pagehide visibilitychange blur'.split(
		' ',
	);

export class AfterDrawing {
	#work: (() => void) | undefined;

	constructor() {
		for (const act of acts) window.addEventListener(act, this.settle, true);
	}

	/** What is asked last is done; what was asked before is in it. */
	later(work: () => void): void {
		const isNew = this.#work === undefined;
		this.#work = work;
		if (!isNew) return;
		requestAnimationFrame(() => setTimeout(this.settle));
		setTimeout(this.settle, atTheLatest);
	}

	/** Does now what is still to be done. */
	settle = (): void => {
		const work = this.#work;
		this.#work = undefined;
		work?.();
	};

	/** Forgets what is still to be done. */
	drop(): void {
		this.#work = undefined;
	}

	leave(): void {
		this.drop();
		for (const act of acts) window.removeEventListener(act, this.settle, true);
	}
}
