/**
 * How long a test goes on. `npm test` runs every test, its series short; `npm run test:all` runs the files named
 * `*.series.*` again, whole, and the browser tests that are `whole`; `npm run long -- <name>` one of them for as long as it takes.
 */
const lengths = ['short', 'whole', 'long'] as const;
type Length = (typeof lengths)[number];

export const length: Length = lengths.find((one) => one === process.env['TEST_LENGTH']) ?? 'short';

/** How many cases a series has at each length; where it has none, its test is left out. */
export type Cases = Readonly<Record<'short' | 'whole', number> & { long?: number }>;

/** `{ short: 20, whole: 200, long: 5000 }` → 20 in `npm test`. */
export function countOf({ short, whole, long = whole }: Cases): number {
	return { short, whole, long }[length];
}

/** Of a table the rows to try: in `npm test` every `n`th, else all. */
export function everyOf<T>(n: number, all: readonly T[]): T[] {
	return all.filter((_, place) => place % countOf({ short: n, whole: 1 }) === 0);
}

/** Of a table of like rows as many as the length takes, spread over all of it. */
export function spread<T>(all: readonly T[], cases: Cases): T[] {
	const step = Math.max(1, all.length / countOf(cases));
	return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

/** The only seed to run, where somebody looks for a fault: `SEED=17 npm test`. */
const only = process.env['SEED'];

/** Where the chance of a series of one piece begins: printed with it, and had again with `SEED=…`. */
export const startingSeed = Number(only ?? 20261122);

/**
 * The seeds of a series, 1 … n; `SEED=17` runs that one alone.
 * A test names the seed in every assertion, so that the one that failed can be had again.
 */
export function seedsOf(cases: Cases): number[] {
	if (only !== undefined) return [Number(only)];
	return Array.from({ length: countOf(cases) }, (_, place) => place + 1);
}

/** Of a browser test that proves at another place what its neighbour has proved: it is left to `npm run test:all`. */
export const whole = { tag: '@whole' } as const;

/** Of a table in the browser the first row stays in `npm test`, the others are `whole`. @param row from 0 */
export const others = (row: number) => (row === 0 ? {} : whole);
