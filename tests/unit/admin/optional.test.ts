/** “可以不填” stands beside what the content model lets be empty, and beside nothing else: every field of every form. */
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/collections/field.ts';
import { definitions, settings } from '../../../src/collections/index.ts';
import { picturePaths } from '../../../src/collections/references.ts';
import type { DecapField } from '../../../src/collections/editor/widget.ts';
import { configured } from './configured.ts';

interface Said {
	/** `notices.contact.phone` */
	place: string;
	/** The form says 可以不填. */
	optional: boolean;
	/** The content model takes it empty; a choice that always means something has no empty one. */
	mayBeEmpty: boolean;
}

function walk(form: readonly DecapField[], fields: Fields, before: string): Said[] {
	return form.flatMap((shown) => {
		const field = fields[shown.name];
		if (!field) return [];
		const place = `${before}.${shown.name}`;
		const takesNone = field.schema(picturePaths).safeParse(undefined).success;
		const mayBeEmpty = takesNone && shown['unset'] === undefined;
		return [
			{ place, optional: !shown.required, mayBeEmpty },
			...walk(shown.fields ?? [], field.fields ?? {}, place),
		];
	});
}

const forms = configured.flatMap(({ name, fields, files = [] }) => [
	...(fields
		? [
				{
					name,
					form: fields,
					model: definitions[name as keyof typeof definitions].fields as Fields,
				},
			]
		: []),
	...files.map((file) => {
		const { list, fields: model } = settings[file.name as keyof typeof settings];
		const form = list ? (file.fields[0]?.fields ?? []) : file.fields;
		return { name: file.name, form, model: model };
	}),
]);

test('every form is walked', () => {
	expect(forms.length).toBeGreaterThan(15);
});

describe.each(forms)('$name', ({ name, form, model }) => {
	const all = walk(form, model, name);

	test('has fields', () => expect(all.length).toBeGreaterThan(0));

	test('可以不填 where it may be empty', () => {
		const wrong = all.filter(({ optional, mayBeEmpty }) => mayBeEmpty && !optional);
		expect(wrong.map(({ place }) => place)).toEqual([]);
	});

	test('and nothing where it must be filled', () => {
		const wrong = all.filter(({ optional, mayBeEmpty }) => optional && !mayBeEmpty);
		expect(wrong.map(({ place }) => place)).toEqual([]);
	});
});
