/** What an item of a list is called when it is folded, and which file it is there for. */
import { List, Map } from 'immutable';
import type { FieldConfig } from '../../decap/types.ts';

/** A list of one field holds texts or numbers, a list of several holds maps. */
export type Item = Map<string, unknown> | string | number;

export const nameOf = (field: FieldConfig) => String(field.get('name'));

const isFile = (field: FieldConfig) => ['image', 'file'].includes(String(field.get('widget')));

/** A choice by its name: 不许发布 for `error`. */
function wordOf(field: FieldConfig, value: unknown): unknown {
	const options = field.get('options') as List<Map<string, string>> | undefined;
	return options?.find((option) => option.get('value') === value)?.get('label') ?? value;
}

const namesEntry = (field: FieldConfig) =>
	['any-entry', 'relation'].includes(String(field.get('widget')));

/** `notices/20260305-0930`: the entry that an item of a list is there for. */
export function entryIn(item: Item, fields: readonly FieldConfig[]): string {
	const [first] = fields;
	const value = first && namesEntry(first) && Map.isMap(item) ? item.get(nameOf(first)) : '';
	return typeof value === 'string' ? value : '';
}

/** The first words of an item, so that it is known when folded. */
export function summaryOf(item: Item, fields: readonly FieldConfig[]): string {
	if (!Map.isMap(item)) return String(item);
	const words = fields
		.filter((field) => !isFile(field) && !namesEntry(field) && nameOf(field) !== 'key')
		.map((field) => wordOf(field, item.get(nameOf(field))))
		.filter((value) => typeof value === 'string' || typeof value === 'number');
	return words.slice(0, 3).join('　');
}

export interface FileFields {
	/** Where the file stands. */
	file: FieldConfig;
	/** Where the words stand that say what it is. */
	words: FieldConfig | undefined;
}

/** Of a list whose items are there for a file: photos, attachments, the pictures of an album. */
export function fileFieldsOf(fields: readonly FieldConfig[]): FileFields | undefined {
	const [file] = fields.filter(isFile);
	if (!file || fields.indexOf(file) !== 0) return undefined;
	return { file, words: fields.find((field) => field.get('widget') === 'string') };
}

/** The file of an item; empty where none was chosen. */
export function fileIn(item: Item, { file }: FileFields): string {
	const value = Map.isMap(item) ? item.get(nameOf(file)) : undefined;
	return typeof value === 'string' ? value : '';
}
