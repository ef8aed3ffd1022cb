/**
 * An entry as far as it is written: what its schema takes is read as the build will read it, text is
 * shown as typed, the rest waits. Never throws.
 */
import { z } from 'astro/zod';
import {
	withoutEmpty,
	type Field,
	type Fields,
	type Picture,
	type SchemaContext,
} from '../../src/collections/field.ts';

type Data = Record<string, unknown>;

/** Stands for a date the page cannot do without; whatever would say it is left out. */
export const unknownDay = '9998-12-30';

/** A picture may still be without the form that the gate asks of its path. */
const context: SchemaContext = {
	image: () => z.string() as unknown as z.ZodType<Picture>,
};
const schemas = new WeakMap<Field, z.ZodType>();
const textWidgets = ['string', 'text', 'setting-key', 'relation', 'any-entry'];

function schemaOf(field: Field): z.ZodType {
	const known = schemas.get(field) ?? field.schema(context);
	schemas.set(field, known);
	return known;
}

const isText = ({ widget }: Field) => textWidgets.includes(widget.widget);

const isList = ({ widget }: Field) => widget.widget === 'list' || widget['multiple'] === true;

const isWord = (field: Field) => isText(field) && !isList(field);

/** What stands where a text must be: `〔未写标题〕`. */
export const placeholder = ({ label }: { label: string }) => `〔未写${label}〕`;

function list(field: Field, items: readonly unknown[]): unknown[] {
	const { fields } = field;
	if (fields) return items.flatMap((item) => part(fields, item) ?? []);
	return items.filter((item) => schemaOf(field).safeParse([item]).success);
}

function read(field: Field, given: unknown): unknown {
	const { fields } = field;
	if (isList(field)) return Array.isArray(given) ? list(field, given) : undefined;
	if (fields) return given === undefined ? undefined : part(fields, given);
	const result = schemaOf(field).safeParse(given);
	if (result.success) return result.data;
	if (typeof given === 'string' && isText(field)) return given.trim();
	const byDefault = schemaOf(field).safeParse(undefined);
	return byDefault.success ? byDefault.data : undefined;
}

function readAll(fields: Fields, given: unknown): Data {
	const kept = withoutEmpty(given);
	const data = (typeof kept === 'object' && !Array.isArray(kept) ? kept : {}) as Data;
	const pairs = Object.entries(fields).map(([key, field]): [string, unknown] => {
		const value = read(field, data[key]);
		return [key, value ?? (field.required && isWord(field) ? placeholder(field) : undefined)];
	});
	return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A group that still lacks something other than words is not shown yet. */
function part(fields: Fields, given: unknown): Data | undefined {
	const data = readAll(fields, given);
	const lacks = Object.entries(fields).some(([key, field]) => field.required && !(key in data));
	return lacks ? undefined : data;
}

/** @param given the form's values, maybe empty, half-typed or wrong */
export function unfinished(fields: Fields, given: unknown): Data {
	const data = readAll(fields, given);
	for (const [key, field] of Object.entries(fields)) {
		if (!field.required || key in data) continue;
		if (field.widget.widget === 'datetime')
			data[key] = field.widget['time_format'] === false ? unknownDay : `${unknownDay} 00:00`;
		else if (isList(field)) data[key] = [];
		else if (field.fields) data[key] = unfinished(field.fields, {});
		else if (field.widget.widget.endsWith('number')) data[key] = placeholder(field);
	}
	return data;
}
