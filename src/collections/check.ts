/**
 * What is wrong with an entry, a settings file or one value: the same sentences for the editor (in
 * the browser) and for the gate. Needs no file system.
 */
import type { z } from 'astro/zod';
import { schemaOf, type Collection } from './collection.ts';
import { withoutEmpty, type Field, type Fields } from './field.ts';
import { holds } from './form.ts';
import { definitions as typed, settings, type DefinitionName } from './index.ts';
import { strict } from './objects.ts';
import { picturePaths } from './references.ts';
import type { Setting } from './settings.ts';

export type SettingName = keyof typeof settings;

export interface Complaint {
	/** Where: `['photos', 0, 'alt']`. */
	path: PropertyKey[];
	/** The same as text: `photos.0.alt`; an unknown key's own name. */
	key: string;
	/** A Chinese sentence that says what to write instead. */
	message: string;
}

/** The schema's issues as sentences with their place. */
export function complaintsOf(issues: readonly z.core.$ZodIssue[]): Complaint[] {
	return issues.map((issue) => {
		const path = [
			...issue.path,
			...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
		];
		return { path, key: path.join('.'), message: issue.message };
	});
}

const definitions = typed as unknown as Record<DefinitionName, Collection>;
const schemas = new Map<Collection, z.ZodType>();

/** Reads an entry's data; `value` is undefined when it is refused. */
export function readEntryData(definition: Collection, data: unknown) {
	const schema = schemas.get(definition) ?? schemaOf(definition, picturePaths);
	schemas.set(definition, schema);
	const result = schema.safeParse(data);
	const value = result.success ? (result.data as Record<string, unknown>) : undefined;
	return { value, issues: result.error?.issues ?? [] };
}

/** What is wrong with an entry's data, exactly as the gate says it. */
export function checkEntry(name: DefinitionName, data: unknown): Complaint[] {
	return complaintsOf(readEntryData(definitions[name], data).issues);
}

/** What the other fields of an item make necessary: collections have rules of their own, settings go by their fields alone. */
function lacking(fields: Fields, item: unknown): z.core.$ZodIssue[] {
	const given = (item ?? {}) as Readonly<Record<string, unknown>>;
	return Object.entries(fields).flatMap(([key, { label, hint = '', neededWhen }]) => {
		if (!neededWhen || given[key] !== undefined || !holds(neededWhen, given)) return [];
		const example = /例如：(.+)$/.exec(hint)?.[1] ?? '';
		const message = `缺少“${label}”，请写 ${key}: 例如 ${example}`;
		return [{ code: 'custom' as const, path: [key], message, input: undefined }];
	});
}

/** Reads a settings file's data: one object or a list of them. Absent data is no item. */
export function readSettingData({ fields, label, list }: Setting, data: unknown) {
	const given: unknown = list ? (data ?? []) : data == null ? [] : [data];
	if (!Array.isArray(given))
		return { items: [], issues: [], refused: `“${label}”要写成列表，每项以“- ”开头` };
	const schema = strict(fields, picturePaths, label);
	const results = given.map((item: unknown) => schema.safeParse(withoutEmpty(item) ?? {}));
	const items = results.flatMap(({ data: item }) =>
		item ? [item as Record<string, unknown>] : [],
	);
	const issues = results.flatMap(({ error }, index) =>
		(error?.issues ?? lacking(fields, withoutEmpty(given[index]))).map((issue) => ({
			...issue,
			path: [...(list ? [index] : []), ...issue.path],
		})),
	);
	return { items, issues, refused: undefined };
}

/** Values of a list's `unique` field that stand there already: their index and the sentence. */
export function repeated({ list, unique }: Setting, items: readonly Record<string, unknown>[]) {
	if (!list || unique === undefined) return [];
	const values = items.map((item) => item[unique] as string | number | undefined);
	return values.flatMap((value, index) =>
		value !== undefined && values.indexOf(value) < index
			? [{ path: [index, unique], key: unique, message: `“${String(value)}”写了两次，请删去一处` }]
			: [],
	);
}

/** What is wrong with a settings file's data, exactly as the gate says it. */
export function checkSetting(name: SettingName, data: unknown): Complaint[] {
	const definition = settings[name] as unknown as Setting;
	const { items, issues, refused } = readSettingData(definition, data);
	if (refused !== undefined) return [{ path: [], key: '', message: refused }];
	return [...complaintsOf(issues), ...repeated(definition, items)];
}

const fieldSchemas = {
	whole: new WeakMap<Field, z.ZodType>(),
	draft: new WeakMap<Field, z.ZodType>(),
};

/** Made once a field, since the editor asks at every key pressed. */
function fieldSchema(field: Field, draft: boolean): z.ZodType {
	const known = fieldSchemas[draft ? 'draft' : 'whole'];
	const schema =
		known.get(field) ??
		(draft
			? field.schema({ ...picturePaths, unfinished: true }).optional()
			: field.schema(picturePaths));
	known.set(field, schema);
	return schema;
}

/** Everything wrong with one field's value, nested parts included. @param draft may be unfinished */
export function fieldComplaints(field: Field, value: unknown, draft = false): Complaint[] {
	const { error } = fieldSchema(field, draft).safeParse(withoutEmpty(value));
	return complaintsOf(error?.issues ?? []);
}

/** The sentence for one field's value, or undefined when it may stand. A missing one counts. */
export function checkField(field: Field, value: unknown, draft = false): string | undefined {
	return fieldComplaints(field, value, draft)[0]?.message;
}
