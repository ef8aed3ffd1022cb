/**
 * The vocabulary of the content model. One call writes a field once: its label and hint for the
 * editor, its widget for Decap, its schema for the build. Messages are Chinese sentences that say
 * what to write instead; whoever shows them adds the file and the line. Widgets carry no `pattern`,
 * `min` or `max`: Decap would refuse in other words than the build, or count other characters.
 */
import { z } from 'astro/zod';
import {
	characters,
	complaint,
	field,
	isCalendarDate,
	textSchema,
	wordsOf,
	type Field,
	type SchemaContext,
	type Widget,
	type Words,
} from './field.ts';

/** A line of text; `min` and `max` count characters. */
export function text(words: Words & { min?: number; max?: number; widget?: 'string' | 'text' }) {
	const { min = 1, max = 200, widget = 'string', ...rest } = words;
	const remedy = `请写 ${min} 到 ${max} 个字`;
	const atLeast = (least: number) =>
		textSchema(rest, remedy).refine(
			(value) => characters(value) >= least && characters(value) <= max,
			{ error: (issue) => `“${rest.label}”有 ${characters(String(issue.input))} 个字，${remedy}` },
		);
	const whole = atLeast(min);
	const draft = min === 1 ? whole : atLeast(1);
	return field(rest, { widget }, ({ unfinished }) => (unfinished ? draft : whole));
}

type Test = (value: string) => boolean;

/** Longer is no address, number or key of anybody; and no form is asked of a text without an end. */
const longestPattern = 1_000;

/** Text of one form, `remedy` saying the form with an example. */
export function pattern(words: Words & { pattern: RegExp; remedy: string; also?: Test }) {
	const { pattern: form, also = () => true, remedy, ...rest } = words;
	const schema = textSchema(rest, remedy).refine(
		(value) => value.length <= longestPattern && form.test(value) && also(value),
		{ error: (issue) => `“${rest.label}”写成了“${String(issue.input).slice(0, 100)}”，${remedy}` },
	);
	return field(rest, { widget: 'string' }, () => schema);
}

function moment(words: Words, form: RegExp, remedy: string, length: number, widget: Widget) {
	const schema = textSchema(words, remedy)
		.transform((value) => (length === 10 ? value.replace(/ 00:00$/, '') : value.replace('T', ' ')))
		.refine((value) => form.test(value), {
			error: (issue) => `“${words.label}”写成了“${String(issue.input)}”，${remedy}`,
			abort: true,
		})
		.refine((value) => isCalendarDate(value.slice(0, 10)), {
			error: (issue) => `“${words.label}”写成了“${String(issue.input)}”，日历上没有这一天`,
		});
	return field(words, widget, () => schema);
}

/** A day, `YYYY-MM-DD`, Asia/Shanghai. */
export function date(words: Words) {
	const remedy = '请写成“年-月-日”，例如 2026-03-05';
	return moment(words, /^\d{4}-\d{2}-\d{2}$/, remedy, 10, {
		widget: 'datetime',
		format: 'YYYY-MM-DD',
		date_format: 'YYYY-MM-DD',
		time_format: false,
	});
}

/** A moment, `YYYY-MM-DD HH:mm`, Asia/Shanghai wall time. */
export function time(words: Words) {
	const remedy = '请写成“年-月-日 时:分”，例如 2026-03-05 09:30';
	return moment(words, /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, remedy, 16, {
		widget: 'datetime',
		format: 'YYYY-MM-DD HH:mm',
		date_format: 'YYYY-MM-DD',
		time_format: 'HH:mm',
	});
}

/** @param words `counts`: it goes on by itself within what the collection is numbered by */
export function number(
	words: Words & { min?: number; max?: number; whole?: boolean; counts?: boolean },
) {
	const { min = 0, max = Number.MAX_SAFE_INTEGER, whole = false, counts, ...rest } = words;
	const most = words.max === undefined ? '' : `、不大于 ${max}`;
	const remedy = `请写${whole ? '整数' : '数字'}，不小于 ${min}${most}`;
	const error = complaint(rest, remedy);
	const schema = z
		.preprocess(
			(value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value),
			z.number({ error }),
		)
		.refine((value) => value >= min && value <= max && (!whole || Number.isInteger(value)), {
			error: () => `“${rest.label}”写得不对，${remedy}`,
		});
	const widget = counts ? 'next-number' : 'number';
	return field(rest, { widget, value_type: whole ? 'int' : 'float' }, () => schema);
}

export function flag(words: Words) {
	const schema = z.boolean({ error: complaint(words, '请写 true（是）或 false（否）') });
	return field(words, { widget: 'boolean', default: false }, () => schema);
}

/** One of a fixed list; `options` maps the stored value to the word residents read. */
export function choice<const O extends Record<string, string>>(words: Words & { options: O }) {
	const { options, ...rest } = words;
	const values = Object.keys(options) as (keyof O & string)[];
	const known = values.map((value) => `${value}（${options[value]}）`).join('、');
	const schema = z.enum(values, { error: complaint(rest, `请从这些里选：${known}`) });
	const choices = values.map((value) => ({ value, label: options[value] }));
	return { ...field(rest, { widget: 'select', options: choices }, () => schema), options };
}

/** `https://gov.cn@other.example` leads to the other; a browser takes a backslash for a slash. */
function isPlainAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { username, password, hostname } = new URL(text);
	return !username && !password && hostname.includes('.');
}

export function url(words: Words) {
	return pattern({
		...words,
		pattern: /^https:\/\/[^\s/\\@][^\s\\]*$/,
		also: isPlainAddress,
		remedy: '请写完整的网址，以 https:// 开头',
	});
}

/** Widgets that choose several values themselves. */
const choosers = ['relation', 'select', 'setting-key', 'any-entry'];

/** A list of one field's values. */
export function listOf<S extends z.ZodType>(item: Field<S>, min = 1) {
	const { refersTo, widget, label } = item;
	const words = wordsOf(item);
	const error = complaint(words, '请写成一行一项的列表，每行以“- ”开头');
	const listWidget = choosers.includes(widget.widget)
		? { ...widget, multiple: true }
		: { widget: 'list', label_singular: label, field: { label, name: 'item', ...widget } };
	const schema = (context: SchemaContext) =>
		z
			.array(item.schema(context), { error })
			.min(context.unfinished ? 1 : min, { error: `“${label}”至少要有 ${min} 项` });
	return field(words, listWidget, schema, refersTo ? { refersTo } : {});
}

/** The same field, allowed to be absent. */
export function optional<S extends z.ZodType, T extends Field<S>>(inner: T & Field<S>) {
	const schema = (context: SchemaContext) => inner.schema(context).optional();
	return { ...inner, required: false, schema } as Omit<T, 'schema'> & Field<z.ZodOptional<S>>;
}

/** The same field, with a value when it is absent. */
export function withDefault<S extends z.ZodType, T extends Field<S>>(
	inner: T & Field<S>,
	value: z.infer<S>,
) {
	const schema = (context: SchemaContext) =>
		inner
			.schema(context)
			.optional()
			.transform((given) => given ?? value);
	const widget = { ...inner.widget, default: value };
	return { ...inner, required: false, widget, schema } as Omit<T, 'schema'> &
		Field<z.ZodType<z.infer<S>>>;
}
