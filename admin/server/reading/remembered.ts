/** What is dear to find out is asked once, however many want to know it at the same time. */

export interface Remembered<T> {
	(): Promise<T>;
	/** What was found, or is being found, no longer holds. */
	outdate: () => void;
}

/** @param age for which an answer holds, in milliseconds */
export function remembered<T>(find: () => Promise<T>, age: number): Remembered<T> {
	let last: { answer: Promise<T>; until: number } | undefined;
	const ask = () => {
		if (last && performance.now() < last.until) return last.answer;
		// One at a time: the question before may still be out.
		const answer = last ? last.answer.then(find, find) : find();
		const next = { answer, until: Infinity };
		const settle = () => (next.until = Math.min(next.until, performance.now() + age));
		answer.then(settle, settle);
		last = next;
		return answer;
	};
	const outdate = () => {
		if (last) last.until = 0;
	};
	return Object.assign(ask, { outdate });
}
