/** Pushes in the background: one at a time, and what was asked for meanwhile once more. Nobody waits for it. */
import type { RemoteState } from './state.ts';

/** Milliseconds after a try that failed; each time twice as long. */
const first = 5 * 60_000;
const longest = 3_600_000;

export interface Pusher {
	/** There may be something new. */
	push: () => void;
	/** Resolves when nothing is under way and nothing asked for. */
	idle: () => Promise<void>;
	end: () => void;
}

/** @param once one try; undefined: nothing is to be pushed @param told of each try */
export function pusher(
	once: () => Promise<RemoteState | undefined>,
	told: (state: RemoteState) => void,
): Pusher {
	/** How often it was asked, and how much of that is done. */
	let asked = 0;
	let done = 0;
	let under: Promise<void> | undefined;
	let wait = first;
	let timer: NodeJS.Timeout | undefined;

	async function tryOnce(): Promise<void> {
		try {
			const state = await once();
			if (!state) return;
			told(state);
			if (state.why === null) wait = first;
			else {
				timer = setTimeout(push, wait).unref();
				wait = Math.min(longest, wait * 2);
			}
		} catch (error) {
			console.error(error);
		}
	}

	async function run(): Promise<void> {
		while (done < asked) {
			done = asked;
			clearTimeout(timer);
			await tryOnce();
		}
		under = undefined;
	}

	function push(): void {
		asked += 1;
		under ??= run();
	}

	return {
		push,
		idle: async () => {
			await under;
		},
		end: () => clearTimeout(timer),
	};
}
