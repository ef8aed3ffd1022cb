/** What Decap is told: by its own validator, and by the checks that it leaves out. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { backendFrom } from '../../../admin/backend/environment.ts';
import { editorConfig, type BackendConfig } from '../../../admin/config.ts';
import type { DecapField } from '../../../src/collections/widget.ts';
import { collections, pages, settings } from '../../../src/collections/index.ts';
import { realDecap, type Decap } from './decap.ts';

interface Configured {
	name: string;
	slug?: string;
	summary?: string;
	public_folder?: string;
	fields?: DecapField[];
	files?: { name: string; file: string; fields: DecapField[] }[];
}
interface Placed {
	/** `notices.contact.phone` */
	place: string;
	field: DecapField;
}

const forge = {
	CMS_REPO: 'office/site',
	CMS_APP_ID: '2f6d0c7e91b84a35',
	CMS_SITE_URL: 'https://qh.example',
};
const environments = {
	local: { CMS_BACKEND: 'local' },
	gitlab: { CMS_BACKEND: 'gitlab', CMS_BASE_URL: 'https://git.qh.example', ...forge },
	forgejo: { CMS_BACKEND: 'forgejo', CMS_BASE_URL: 'https://git.qh.example', ...forge },
	github: { CMS_BACKEND: 'github', CMS_BASE_URL: 'https://auth.qh.example', ...forge },
};

function blockOf(environment: Record<string, string>): BackendConfig {
	const backend = backendFrom(environment);
	return backend.kind === 'forge'
		? (backend.backend as unknown as BackendConfig)
		: { name: backend.kind };
}

const config = editorConfig({ name: 'local' });
const configured = config.collections as unknown as Configured[];

function placed(fields: readonly DecapField[], before: string): Placed[] {
	return fields.flatMap((field) => [
		{ place: `${before}.${field.name}`, field },
		...placed(field.fields ?? [], `${before}.${field.name}`),
		...placed(field['field'] ? [field['field'] as DecapField] : [], `${before}.${field.name}`),
	]);
}

const everyField = configured.flatMap(({ name, fields = [], files = [] }) => [
	...placed(fields, name),
	...files.flatMap((file) => placed(file.fields, file.name)),
]);

/** What a field may be told besides its name, label, hint, widget and whether it is required. */
const options: Record<string, string[]> = {
	string: [],
	text: [],
	number: ['value_type', 'default'],
	datetime: ['format', 'date_format', 'time_format', 'default'],
	select: ['options', 'multiple', 'default', 'unset'],
	boolean: ['default', 'unset'],
	'setting-key': ['setting', 'multiple'],
	relation: 'collection value_field display_fields search_fields filters multiple'.split(' '),
	'any-entry': ['multiple'],
	image: [],
	file: [],
	object: ['fields'],
	list: 'fields field label_singular summary collapsed add_to_top default'.split(' '),
	richtext: [],
};
const common = ['name', 'label', 'hint', 'required', 'widget'];

/** `'{{title}} {{publishedAt | date("x")}}'` → `['title', 'publishedAt']`. */
function variablesOf(template: string): string[] {
	return [...template.matchAll(/\{\{\s*(?:fields\.)?([^}|\s]+)[^}]*\}\}/g)].map(
		([, name = '']) => name,
	);
}

let decap: Decap;
beforeAll(async () => {
	decap = await realDecap();
}, 120_000);

describe("Decap's own validator", () => {
	test.each(Object.entries(environments))('accepts the configuration for %s', (name, given) => {
		const block = blockOf(given);
		expect(block.name).toBe(name);
		const full = editorConfig(block);
		expect(() => decap.validateConfig(full)).not.toThrow();
		const names = decap.applyDefaults(decap.normalizeConfig(full)).collections;
		expect(names).toHaveLength(configured.length);
	});

	const breaks: [string, (broken: Record<string, unknown>) => void][] = [
		['without collections', (broken) => delete broken['collections']],
		['without a media folder', (broken) => delete broken['media_folder']],
		['with an unknown way to publish', (broken) => (broken['publish_mode'] = 'fast')],
		['with an unknown encoding', (broken) => (broken['slug'] = { encoding: 'gbk' })],
		[
			'with two collections of a name',
			(broken) => (broken['collections'] = [configured[0], configured[0]]),
		],
	];
	test.each(breaks)('refuses one %s, so it does look', (_, breakIt) => {
		const broken = structuredClone(config) as unknown as Record<string, unknown>;
		breakIt(broken);
		// Decap lists its complaints there.
		vi.spyOn(console, 'error').mockReturnValueOnce();
		expect(() => decap.validateConfig(broken)).toThrow();
	});
});

describe('what the validator leaves out', () => {
	test.each(everyField.map(({ place, field }) => [place, field] as const))(
		'%s: a widget and options that exist, a label, a hint',
		(place, field) => {
			expect(decap.widgetNames).toContain(field.widget);
			const known = [...common, ...(options[field.widget] ?? [])];
			expect(Object.keys(field).filter((key) => !known.includes(key))).toEqual([]);
			expect(field.label).toMatch(/\p{Script=Han}/u);
			// The one field that stands for a whole file is its file's list.
			if (!place.endsWith('.items') && !place.endsWith('.item'))
				expect(field.hint).toMatch(/\p{Script=Han}/u);
		},
	);

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

	test('no other backend has a way in', () => {
		expect(() => backendFrom({ CMS_BACKEND: 'git-gateway' })).toThrow(/CMS_BACKEND/);
	});
});

describe('every field of the content model has its place in the form', () => {
	const models = Object.values({ ...collections, pages }) as { name: string; fields: object }[];
	test.each(models.map((model) => [model.name, model] as const))('%s', (name, { fields }) => {
		const form = configured.find((one) => one.name === name)?.fields ?? [];
		expect(form.map((field) => field.name)).toEqual([...Object.keys(fields), 'body']);
	});

	test.each(Object.values(settings).map((setting) => [setting.name, setting] as const))(
		'settings/%s.yml',
		(name, { fields, list }) => {
			const files = configured.find((one) => one.name === 'settings')?.files ?? [];
			const file = files.find((one) => one.name === name);
			const form = list ? file?.fields[0]?.fields : file?.fields;
			expect(file?.file).toBe(`content/settings/${name}.yml`);
			expect(form?.map((field) => field.name)).toEqual(Object.keys(fields));
		},
	);
});
