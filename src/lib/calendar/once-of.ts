/** The same function, which works its answer out once for each number. */
export function onceOf<T>(work: (of: number) => T): (of: number) => T {
	const answers = new Map<number, T>();
	return (of) => {
		const known = answers.get(of) ?? work(of);
		answers.set(of, known);
		return known;
	};
}
