/** Every field is ready for a form: a hint with an example, a place, conditions that name something. */
import { describe, expect, test } from 'vitest';
import { checkField } from '../../../src/collections/check.ts';
import type { Collection } from '../../../src/collections/collection.ts';
import type { Field, Fields } from '../../../src/collections/field.ts';
import { holds, sections, when, type When } from '../../../src/collections/form.ts';
import { collections, pages, settings } from '../../../src/collections/index.ts';

const forms = [...Object.values(collections), pages] as unknown as Collection[];
const objects = Object.values(settings).filter(({ list }) => !list) as unknown as Collection[];
const all = [...forms, ...(Object.values(settings) as unknown as Collection[])];

/** Every field with its whole name: `notices.contact.phone`. */
function walk(fields: Fields, above: string): [string, Field][] {
	return Object.entries(fields).flatMap(([key, field]): [string, Field][] => [
		[`${above}.${key}`, field],
		...(field.fields ? walk(field.fields, `${above}.${key}`) : []),
	]);
}
const everyField = all.flatMap(({ name, fields }) => walk(fields, name));
const topFields = [...forms, ...objects].flatMap(({ name, fields }) =>
	Object.entries(fields).map(([key, field]): [string, Field] => [`${name}.${key}`, field]),
);
const options = (field: Field | undefined) =>
	Object.keys((field as { options?: object } | undefined)?.options ?? {});
const hasDefault = (field: Field) => !field.required || field.startsAs !== undefined;

test.each(everyField)('%s has a Chinese label and a hint with an example', (_, field) => {
	const { label, hint = '', widget } = field;
	expect(label).toMatch(/[\u4e00-\u9fff]/);
	expect([...hint].length).toBeGreaterThanOrEqual(6);
	expect([...hint].length).toBeLessThanOrEqual(60);
	if (['boolean', 'select'].includes(widget.widget)) expect(hint).toMatch(/选|勾上|草稿/);
	else expect(hint).toMatch(/例如：|形如：/);
});

const examples = everyField.flatMap(([name, field]): [string, string, Field][] => {
	const example = /(?:例如|形如)：(.+)$/.exec(field.hint ?? '')?.[1];
	const single = ['string', 'text', 'datetime', 'number', 'next-number'].includes(
		field.widget.widget,
	);
	return example && single ? [[name, example, field]] : [];
});

test.each(examples)('the example for %s, %s, may be written just so', (_, example, field) => {
	expect(checkField(field, example)).toBeUndefined();
});

test.each(everyField)('the hint of %s speaks the language of an office', (_, { hint = '' }) => {
	expect(hint).not.toMatch(
		/Markdown|YAML|字段|布尔|枚举|数组|null|true|false|键|schema|slug|渲染/i,
	);
});

test.each(topFields)('%s is shown at once or stands in a section', (_, field) => {
	expect(field.main === true || sections.includes(field.section ?? ('' as never))).toBe(true);
	if (!hasDefault(field)) expect(field.main).toBe(true);
});

test('a plain notice asks for title and summary only', () => {
	const asked = Object.entries(collections.notices.fields)
		.filter(([, field]) => !hasDefault(field as unknown as Field))
		.map(([key]) => key);
	expect(asked).toEqual(['title', 'summary']);
});

test.each(forms.map((form) => [form.name, form] as const))(
	'the form of %s shows at most ten fields at once for any kind, or none that may stay empty',
	(_, { fields }) => {
		const kinds = options(fields['kind']);
		for (const kind of kinds.length > 0 ? kinds : ['']) {
			const shown = Object.values(fields).filter(
				({ main, shownWhen }) => main && (!shownWhen || holds(shownWhen, { kind })),
			);
			// A guide without one of its elements is refused.
			const left = shown.filter((field) => !field.required);
			if (shown.length > 10) expect(left).toEqual([]);
		}
	},
);

const conditions = everyField.flatMap(([name, field]): [string, When, Fields][] => {
	const owner = all.find(({ name: own }) => name.startsWith(`${own}.`));
	return [field.shownWhen, field.neededWhen].flatMap((condition) =>
		condition && owner ? [[name, condition, owner.fields] as [string, When, Fields]] : [],
	);
});

test.each(conditions)(
	'the condition of %s names a field and its values',
	(_, { key, is }, fields) => {
		expect(Object.keys(fields)).toContain(key);
		for (const value of is ?? []) expect(options(fields[key])).toContain(value);
	},
);

test.each(everyField.filter(([, { describes }]) => describes))(
	'%s describes a picture beside it',
	(name, { describes = '' }) => {
		const beside = everyField.find(([other]) => other === name.replace(/[^.]+$/, describes));
		expect(beside?.[1].refersTo).toEqual({ kind: 'picture' });
	},
);

describe('a condition', () => {
	test.each([
		[when('kind', 'report'), { kind: 'report' }, true],
		[when('kind', 'report'), { kind: 'announcement' }, false],
		[when('kind', 'report'), {}, false],
		[when('cover'), { cover: '../media/notices/a.jpg' }, true],
		[when('cover'), { cover: '' }, false],
		[when('cover'), { cover: null }, false],
		[when('hours'), { hours: 0 }, true],
	])('%j with %j is %s', (condition, values, expected) => {
		expect(holds(condition, values)).toBe(expected);
	});
});
