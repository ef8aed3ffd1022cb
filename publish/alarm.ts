/** A call at a time of the wall clock, whatever becomes of the clock meanwhile. */

/**
 * Milliseconds. A timer of Node counts the machine's running time: of a laptop that sleeps over midnight, or a clock that
 * is set right, it learns nothing, and beyond 24.8 days it rings at once. So the clock is looked at in between.
 */
export const lookAtLeast = 30_000;

export interface Alarm {
	/** Sets it anew; a time before is forgotten. @param at milliseconds since 1970; once it has come, `ring` is called once */
	set: (at: number) => void;
}

export function alarm(ring: () => void): Alarm {
	let timer: NodeJS.Timeout | undefined;
	function set(at: number): void {
		clearTimeout(timer);
		const left = at - Date.now();
		timer = setTimeout(
			() => {
				if (Date.now() < at) set(at);
				else ring();
			},
			Math.min(Math.max(left, 0), lookAtLeast),
		);
	}
	return { set };
}
