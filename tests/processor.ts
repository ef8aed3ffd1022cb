/**
 * Seconds of the processor that a piece of work takes: by the clock a busy machine takes as long as it likes. No figure, but
 * the guard of what must not grow with the square of a text: seconds where hours would be.
 */
export function processorSeconds(work: () => void): number {
	const begun = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(begun);
	return (user + system) / 1e6;
}
