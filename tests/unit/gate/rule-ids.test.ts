/** Every fault has one id, of a class; ids are for terminals and never stand in what staff read. */
import { formRules } from '../../../src/gate/rules/entry/form-rules.ts';
import { textRules } from '../../../src/gate/rules/entry/text-rules.ts';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { sentence, type RuleWords } from '../../../src/gate/finding.ts';
import { allRules } from '../../../src/gate/rules/all.ts';
import { contentRules } from '../../../src/gate/rules/content/index.ts';
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import { contentFolder } from '../../content.ts';
import { cases } from './bad-input.ts';

const form = /^(privacy|residue|wording|honesty|links|form)\/[a-z]+(-[a-z]+)*$/;

/** The ids of `bad-input.ts`, in its order. */
const expected = [
	['form/schema', 1],
	['honesty/gov-domain', 1],
	['form/schema', 3],
	['links/relation-dead', 1],
	['form/setting-key', 1],
	['links/replaced-in-circle', 1],
	['form/title-twice', 1],
	['form/schema', 2],
	['links/media-missing', 2],
	['form/schema', 1],
	['links/media-missing', 1],
	['form/yaml', 1],
	['form/schema', 2],
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
	['form/setting-key', 1],
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
		const known = new Set(allRules.map((rule) => rule.id));
		for (const one of found) {
			expect(sentence(one)).not.toContain(one.rule);
			expect(known).toContain(one.rule);
		}
	},
);

test('every rule has an id of its form, and says in Chinese what is wrong and why', () => {
	expect(allRules.length).toBeGreaterThan(40);
	for (const { id, title, why } of allRules) {
		expect(id).toMatch(form);
		expect(title, id).toMatch(/\p{Script=Han}{3}/u);
		expect(why, id).toMatch(/\p{Script=Han}{6}.*。$/u);
	}
});

test('every file of the rooms of rules is in one of the two lists, under its own class and name', () => {
	const rules: readonly RuleWords[] = [...entryRules, ...contentRules];
	const named = new Set(rules.map(({ id }) => id));
	const files = globSync('src/gate/rules/{entry,content}/*/*.ts');
	expect(files.length).toBeGreaterThan(35);
	const ids = files.map((file) => /\/([a-z]+\/[a-z-]+)\.ts$/.exec(file)?.[1] as RuleWords['id']);
	expect(ids.filter((id) => !named.has(id))).toEqual([]);
	expect(new Set(ids)).toEqual(named);
});

test('the desk runs what is asked of a form, the server what is asked of texts', () => {
	expect(formRules.filter(({ find }) => find)).toEqual([]);
	expect(textRules.filter(({ find }) => !find)).toEqual([]);
});
