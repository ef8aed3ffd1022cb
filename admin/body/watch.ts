/**
 * Watches for faults of the editing box that React does not catch: an error in one of its handlers, a
 * serialiser that throws or leaves words out, a box that shows other words than it holds.
 */

/** The hand rests; a box in order has said everything by then. Milliseconds. */
const restAfter = 600;
/** A difference that is gone by then was only on its way. */
const secondLookAfter = 400;
/** After an error anywhere the first look comes sooner. */
const alarmAfter = 100;

interface Watched {
	/** Everything inside it belongs to the box. */
	root: HTMLElement;
	/** Whether what the box shows is not what it holds and has said. */
	differs: () => boolean;
	/** Called once; the watch is over. */
	onFault: () => void;
}

/** Only a hand does these, and the box works in the same turn. */
const acts = 'keydown beforeinput input paste cut drop compositionstart compositionend click'.split(
	' ',
);

export class Watch {
	readonly #watched: Watched;
	#acting = false;
	#composing = false;
	#over = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(watched: Watched) {
		this.#watched = watched;
		for (const act of acts) watched.root.addEventListener(act, this.#act, true);
		window.addEventListener('error', this.#error);
		window.addEventListener('unhandledrejection', this.#alarm);
	}

	/** Ends the watch. */
	leave(): void {
		this.#over = true;
		clearTimeout(this.#timer);
		for (const act of acts) this.#watched.root.removeEventListener(act, this.#act, true);
		window.removeEventListener('error', this.#error);
		window.removeEventListener('unhandledrejection', this.#alarm);
	}

	#act = ({ type }: Event) => {
		if (type === 'compositionstart') this.#composing = true;
		if (type === 'compositionend') this.#composing = false;
		this.#acting = true;
		setTimeout(() => (this.#acting = false));
		this.#lookIn(restAfter);
	};

	#error = ({ error }: ErrorEvent) => {
		// The browser's own complaints (a late ResizeObserver) carry no error.
		if (error === null || error === undefined) return;
		if (!this.#acting) this.#alarm();
		// What the box had under way settles before its words are taken out of it.
		else setTimeout(() => this.#fault(), alarmAfter);
	};

	#alarm = () => this.#lookIn(alarmAfter);

	#lookIn(time: number) {
		this.#after(time, () => {
			if (this.#composing || !this.#watched.differs()) return;
			this.#after(secondLookAfter, () => {
				if (!this.#composing && this.#watched.differs()) this.#fault();
			});
		});
	}

	#after(time: number, act: () => void) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, time);
	}

	#fault() {
		if (this.#over) return;
		this.leave();
		this.#watched.onFault();
	}
}
