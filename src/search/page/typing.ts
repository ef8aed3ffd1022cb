/** Searching as one types, without asking for every letter and never for letters of an input method. */

/** Milliseconds after the last key. */
const pause = 250;
/** After words are chosen; Safari sends one more input event at once. */
const pauseAfterWords = 60;

interface Typing {
	/** Whether an input method is at work: Enter and Esc are its keys then. */
	isComposing: () => boolean;
	/** What waits to be asked is asked by somebody else. */
	settle: () => void;
}

/** Calls `act` when the hand rests. */
export function watchTyping(input: HTMLInputElement, act: () => void): Typing {
	let timer = 0;
	let composing = false;
	const settle = () => clearTimeout(timer);
	const wait = (milliseconds: number) => {
		settle();
		timer = window.setTimeout(act, milliseconds);
	};
	input.addEventListener('compositionstart', () => {
		composing = true;
		settle();
	});
	input.addEventListener('compositionend', () => {
		composing = false;
		wait(pauseAfterWords);
	});
	input.addEventListener('input', (event) => {
		if (!composing && !(event instanceof InputEvent && event.isComposing)) wait(pause);
	});
	// A box that is left in the middle of a word has no composition any more.
	input.addEventListener('blur', () => (composing = false));
	return { isComposing: () => composing, settle };
}
