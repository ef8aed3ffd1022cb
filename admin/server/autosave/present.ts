/** Who has which article open, as their windows say every few seconds: nothing of it is kept. */

/** A window that says nothing so long is closed. Milliseconds. */
const silent = 25_000;
/** As many articles and people are remembered: a window more than that is not told of. */
const most = 2_000;

export interface Present {
	/** @returns the names of the others, in their order of coming */
	here: (path: string, key: string, name: string) => string[];
	gone: (path: string, key: string) => void;
}

interface Window {
	path: string;
	key: string;
	name: string;
	at: number;
}

/** @param now milliseconds, never going back */
export function presence(now: () => number = () => performance.now()): Present {
	const windows = new Map<string, Window>();
	const nameOf = (path: string, key: string) => `${path}\n${key}`;

	function forgetSilent(): void {
		for (const [name, { at }] of windows) if (now() - at > silent) windows.delete(name);
	}

	return {
		here: (path, key, name) => {
			forgetSilent();
			const own = nameOf(path, key);
			if (windows.has(own) || windows.size < most) windows.set(own, { path, key, name, at: now() });
			const others = [...windows.values()].filter((one) => one.path === path && one.key !== key);
			return [...new Set(others.map((one) => one.name))];
		},
		gone: (path, key) => void windows.delete(nameOf(path, key)),
	};
}
