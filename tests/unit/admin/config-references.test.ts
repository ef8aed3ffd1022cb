/** What Decap’s validator leaves out: every name in the configuration is of something that there is. */
import { describe, expect, test } from 'vitest';
import { definitions, settings } from '../../../src/collections/index.ts';
import type { Setting } from '../../../src/collections/settings.ts';
import { config, configured, everyField } from './configured.ts';

/** `'{{title}} {{publishedAt | date("x")}}'` → `['title', 'publishedAt']`. */
function variablesOf(template: string): string[] {
	return [...template.matchAll(/\{\{\s*(?:fields\.)?([^}|\s]+)[^}]*\}\}/g)].map(
		([, name = '']) => name,
	);
}

describe('what the validator leaves out', () => {
	const related = everyField.filter(({ field }) => field.widget === 'relation');
	test.each(related.map(({ place, field }) => [place, field] as const))(
		'%s points at entries that there are, by fields that they have',
		(_, { collection, value_field, ...field }) => {
			const target = configured.find(({ name }) => name === collection);
			expect(target?.fields).toBeDefined();
			const names = target?.fields?.map(({ name }) => name) ?? [];
			expect(value_field).toBe('{{slug}}');
			const asked = [
				...(field['display_fields'] as string[]),
				...(field['search_fields'] as string[]),
				...((field['filters'] as { field: string }[] | undefined) ?? []).map((one) => one.field),
			];
			expect(asked.filter((name) => !names.includes(name))).toEqual([]);
			const kinds = target?.fields?.find(({ name }) => name === 'kind')?.['options'];
			const known = ((kinds as { value: string }[] | undefined) ?? []).map(({ value }) => value);
			const filtered = (field['filters'] as { values: string[] }[] | undefined) ?? [];
			expect(
				filtered.flatMap(({ values }) => values).filter((one) => !known.includes(one)),
			).toEqual([]);
		},
	);

	const chosen = everyField.filter(({ field }) => field.widget === 'setting-key');
	test.each(chosen.map(({ place, field }) => [place, field['setting']] as const))(
		'%s chooses from a settings list that there is',
		(_, setting) => {
			expect(Object.keys(settings)).toContain(setting);
			expect(settings[setting as keyof typeof settings].list).toBe(true);
		},
	);

	test.each(configured.filter(({ fields }) => fields).map((one) => [one.name, one] as const))(
		'%s is named and summed up by fields it has, and by no part of a UTC date',
		(_, { fields = [], slug = '', summary = '', public_folder = '' }) => {
			const names = fields.map(({ name }) => name);
			const variables = [...variablesOf(slug), ...variablesOf(summary)];
			expect(variables.length).toBeGreaterThan(1);
			expect(variables.filter((name) => !names.includes(name))).toEqual([]);
			expect(slug + summary).not.toMatch(/\{\{\s*(year|month|day|hour|minute|second)\b/);
			expect(public_folder).not.toMatch(/^\//);
			// A name made of a moment needs the moment.
			const moment = fields.find(({ name }) => name === 'publishedAt');
			if (slug.includes('publishedAt'))
				expect(moment?.['default'], 'publishedAt').toBe('{{shanghai-now}}');
		},
	);

	test('folded list items show fields they have', () => {
		const lists = everyField.filter(({ field }) => typeof field['summary'] === 'string');
		expect(lists.length).toBeGreaterThan(3);
		for (const { place, field } of lists) {
			const names = (field.fields ?? []).map(({ name }) => name);
			const missing = variablesOf(String(field['summary'])).filter((one) => !names.includes(one));
			expect(missing, place).toEqual([]);
		}
	});

	test('every choice has a value of its own and Chinese words', () => {
		const selects = everyField.filter(({ field }) => field.widget === 'select');
		for (const { place, field } of selects) {
			const choices = field['options'] as { value: string; label: string }[];
			expect(new Set(choices.map(({ value }) => value)).size, place).toBe(choices.length);
			for (const { label } of choices) expect(label, place).toMatch(/\p{Script=Han}/u);
		}
	});

	test('names of uploads keep their Chinese characters', () => {
		expect(config.slug).toEqual({
			encoding: 'unicode',
			clean_accents: false,
			sanitize_replacement: '-',
		});
		expect(config.public_folder).not.toMatch(/^\//);
	});
});

describe('every field of the content model has its place in the form', () => {
	const models = Object.values(definitions) as { name: string; fields: object }[];
	test.each(models.map((model) => [model.name, model] as const))('%s', (name, { fields }) => {
		const form = configured.find((one) => one.name === name)?.fields ?? [];
		expect(form.map((field) => field.name)).toEqual([...Object.keys(fields), 'body']);
	});

	const all = Object.values(settings) as unknown as Setting[];
	const isShown = ({ hidden }: Setting) => !hidden;

	test.each(all.filter(isShown).map((setting) => [setting.name, setting] as const))(
		'settings/%s.yml',
		(name, { fields, list }) => {
			const files = configured.find((one) => one.name === 'settings')?.files ?? [];
			const file = files.find((one) => one.name === name);
			const form = list ? file?.fields[0]?.fields : file?.fields;
			expect(file?.file).toBe(`content/settings/${name}.yml`);
			const shown = Object.keys(fields).filter((key) => !fields[key]?.hidden);
			expect(form?.map((field) => field.name)).toEqual(shown);
		},
	);

	test('but for what nothing reads yet', () => {
		const files = configured.find((one) => one.name === 'settings')?.files ?? [];
		expect(files.map(({ name }) => name)).toEqual(all.filter(isShown).map(({ name }) => name));
		expect(all.filter((setting) => !isShown(setting)).map(({ name }) => name)).toEqual(['screens']);
	});
});
