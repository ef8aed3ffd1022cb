/** Who types is at work: in an office the session is told so, else it would end in the middle of a long article. */
import { owner } from '../server/client/session.ts';
import { ask } from '../sign-in/ask.ts';

/** Milliseconds. */
const every = 5 * 60_000;

/** The body's box keeps `input` to itself. */
const typing = ['beforeinput', 'input'];

export function tellTyping(now: () => number = () => Date.now()): void {
	let told = 0;
	const tell = () => {
		if (owner() === undefined || now() - told < every) return;
		told = now();
		// If it has ended already, the next save says so.
		void ask('alive', {}).catch(() => undefined);
	};
	for (const kind of typing) document.addEventListener(kind, tell, { capture: true });
}
