/** `work`, done once for each thing: parts of the box and of Markdown are never changed, only replaced. */
export function once<Thing extends object, Result>(
	work: (thing: Thing) => Result,
): (thing: Thing) => Result {
	const known = new WeakMap<Thing, { result: Result }>();
	return (thing) => {
		const done = known.get(thing) ?? { result: work(thing) };
		known.set(thing, done);
		return done.result;
	};
}
