/** The fifth set, asked as the desk asks: each bad snippet is found by a rule of its class, and no good one is disturbed. */
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { expect, test } from 'vitest';
import type { Collection } from '../../../../src/collections/collection.ts';
import { definitionOf } from '../../../../src/collections/index.ts';
import { findingsInForm } from '../../../../src/gate/form.ts';
import { readContent, settingsOf } from '../../../../src/gate/reading/content.ts';
import { missed } from './missed.ts';
import { bad, good } from './set.ts';

const definition = definitionOf('notices') as Collection;
const given = { today: '2026-11-30', settings: settingsOf(readContent('content')) };
const data = {
	title: '社区里的一件事',
	summary: '请各位居民看一看这件事，早做安排。',
	publishedAt: '2026-11-20 09:00',
	kind: 'notice',
};

/** Rules that refuse or ask; advice disturbs nobody. */
const askedBy = (body: string, classes: RegExp): string[] =>
	findingsInForm(definition, { file: '', data, body }, given, entryRules)
		.filter(({ rule, level }) => level !== 'advice' && classes.test(rule))
		.map(({ rule }) => rule);

const isFound = ({ of, text }: (typeof bad)[number]) =>
	askedBy(text, new RegExp(`^${of}/`)).length > 0;

test('there are many of each', () => {
	expect(bad.length).toBeGreaterThan(350);
	expect(good.length).toBeGreaterThan(250);
});

test.each(bad.filter(({ text }) => !missed.includes(text)))('$kind: $text', (one) => {
	expect(isFound(one)).toBe(true);
});

test('what is not found yet, and nothing else', () => {
	expect(bad.filter((one) => missed.includes(one.text) && isFound(one))).toEqual([]);
	expect(missed.filter((text) => !bad.some((one) => one.text === text))).toEqual([]);
});

test.each(good)('left alone: %s', (text) => {
	expect(askedBy(text, /^(?:privacy|residue|wording)\//)).toEqual([]);
});
