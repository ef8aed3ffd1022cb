/** Every fault has one id, of a class; ids are for terminals and never stand in what staff read. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { sentence } from '../../../src/gate/finding.ts';
import { contentFolder } from '../../content.ts';
import { cases } from './bad-input.ts';

const form = /^(privacy|residue|wording|honesty|links|form)\/[a-z]+(-[a-z]+)*$/;

/** The ids of `bad-input.ts`, in its order. */
const expected = [
	['form/schema', 4],
	['links/relation-dead', 1],
	['form/setting-key', 1],
	['links/replaced-in-circle', 1],
	['form/title-twice', 1],
	['form/schema', 2],
	['links/media-missing', 2],
	['form/schema', 1],
	['links/media-missing', 1],
	['form/yaml', 1],
	['form/key-twice', 1],
	['form/front-matter', 1],
	['form/body', 3],
	['links/dead', 1],
	['form/id', 2],
	['form/id-taken', 1],
	['links/alias-taken', 2],
	['form/encoding', 1],
	['honesty/stars', 1],
	['form/slogan-twice', 1],
	['form/settings-twice', 1],
	['form/schema', 2],
] as const;
const ids = expected.flatMap(([id, times]) => Array.from({ length: times }, () => id));

test('the table has an id for every case', () => {
	expect(ids).toHaveLength(cases.length);
});

test.each(cases.map(([name, files, message], place) => ({ name, files, message, id: ids[place] })))(
	'$name is $id',
	({ files, message, id }) => {
		const found = check(contentFolder(files)).findings;
		expect(found.filter((one) => message.test(sentence(one))).map(({ rule }) => rule)).toContain(
			id,
		);
		for (const one of found) expect(sentence(one)).not.toContain(one.rule);
	},
);

test('every id that stands in the gate has the form of one', () => {
	const written = globSync('src/gate/**/*.ts').flatMap((file) =>
		[
			...readFileSync(file, 'utf8').matchAll(/rule: (?:[^'\n]*\? )?'([^']+)'(?: : '([^']+)')?/g),
		].flatMap(([, first = '', second]) => [first, ...(second ? [second] : [])]),
	);
	expect(written.length).toBeGreaterThan(20);
	expect(written.filter((id) => !form.test(id))).toEqual([]);
});
