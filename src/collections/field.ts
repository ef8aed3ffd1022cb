/** What a field is: the pair of schema and widget, and how its values are read and complained of. */
import { z } from 'astro/zod';
import type { Behaviour } from './behaviour.ts';
import type { Shown } from './form.ts';

/** What a page knows of a picture; whoever only reads an entry has its path instead. */
export interface Picture {
	/** Made from its bytes and from how its variants are written. */
	id: string;
	/** Pixels, as it is seen: turned as the camera says. */
	width: number;
	height: number;
	/** Of its bytes alone: the same whatever writes its variants. Nobody asks for it in the editor's preview. */
	sum?: string;
}

export interface SchemaContext {
	image: () => z.ZodType<Picture>;
	/** For drafts: whatever is missing or short may still come, what is there has its form. */
	unfinished?: true;
}

/** Decap's own options of a field: `{ widget: 'string', … }`. */
export type Widget = { widget: string } & Record<string, unknown>;

export interface Words extends Shown, Behaviour {
	label: string;
	/** Addressed to the staff member, with an example. */
	hint?: string;
}

export interface Field<S extends z.ZodType = z.ZodType> extends Words {
	required: boolean;
	widget: Widget;
	schema: (context: SchemaContext) => S;
	/** Paths this field holds, for the gate: which folder entry or file must exist. */
	refersTo?: Reference;
	/** Fields inside an object or a list of objects. */
	fields?: Fields;
}

export type Fields = Record<string, Field>;
export type Reference =
	| { kind: 'picture' | 'file' }
	| { kind: 'entry'; collection: string; only?: readonly string[] }
	| { kind: 'anyEntry' }
	| { kind: 'setting'; setting: string };

export type Shape<F extends Fields> = { [K in keyof F]: ReturnType<F[K]['schema']> };
export type Data<F extends Fields> = z.infer<z.ZodObject<Shape<F>>>;

/** `'2026-02-30'` → false; `'2026-02-28'` → true. */
export function isCalendarDate(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** An emptied field (`''`, `null`, `[]`, `{}`) is a field not set, however deep it lies. */
export function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = value.map(withoutEmpty).filter((item) => item !== undefined);
		return items.length > 0 ? items : undefined;
	}
	if (value instanceof Date || typeof value !== 'object') return value === '' ? undefined : value;
	if (value === null) return undefined;
	const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
	const kept = entries.filter(([, inner]) => inner !== undefined);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** YAML reads an unquoted date as a UTC instant and an unquoted number as a number: back to text. */
export function asText(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
	return typeof value === 'string' ? value.trim() : value;
}

export function field<S extends z.ZodType>(
	words: Words,
	widget: Widget,
	schema: (context: SchemaContext) => S,
	more: Pick<Field, 'refersTo' | 'fields'> = {},
): Field<S> {
	return { ...words, required: true, widget, schema, ...more };
}

const held = ['required', 'widget', 'schema', 'refersTo', 'fields'];

/** What a field says and how it is shown, without what it holds. */
export function wordsOf(given: Field): Words {
	const words = Object.entries(given).filter(([key]) => !held.includes(key));
	return Object.fromEntries(words) as unknown as Words;
}

/** The one sentence for a value that is missing or of the wrong kind. */
export function complaint({ label }: Words, remedy: string) {
	return (issue: { input?: unknown }) =>
		issue.input === undefined ? `缺少“${label}”，${remedy}` : `“${label}”写得不对，${remedy}`;
}

export function textSchema(words: Words, remedy: string) {
	const schema = z
		.string({ error: complaint(words, remedy) })
		.refine((value) => !/[\p{Cc}--[\n\t]]/v.test(value), {
			error: () => `“${words.label}”里有看不见的控制字符，请删去重写`,
		});
	return z.preprocess(asText, schema);
}

export const characters = (text: string) => [...text].length;
