/**
 * The vocabulary of the content model. One call writes a field once: its label and hint for the
 * editor, its widget for Decap, its schema for the build. Messages are Chinese sentences that say
 * what to write instead; whoever shows them adds the file and the line.
 */
import { z } from 'astro/zod';

/** What Astro makes of a picture path; the gate, which has no image pipeline, keeps the path. */
export interface Picture {
	src: string;
	width: number;
	height: number;
	format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif' | 'apng';
}

export interface SchemaContext {
	image: () => z.ZodType<Picture>;
}

/** Decap's own options of a field: `{ widget: 'string', … }`. */
export type Widget = { widget: string } & Record<string, unknown>;

export interface Words {
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
	| { kind: 'entry'; collection: string }
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
function asText(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
	return typeof value === 'string' ? value.trim() : value;
}

function field<S extends z.ZodType>(
	words: Words,
	widget: Widget,
	schema: (context: SchemaContext) => S,
	more: Pick<Field, 'refersTo' | 'fields'> = {},
): Field<S> {
	return { ...words, required: true, widget, schema, ...more };
}

/** The one sentence for a value that is missing or of the wrong kind. */
function complaint({ label }: Words, remedy: string) {
	return (issue: { input?: unknown }) =>
		issue.input === undefined ? `缺少“${label}”，${remedy}` : `“${label}”写得不对，${remedy}`;
}

function textSchema(words: Words, remedy: string) {
	return z.preprocess(asText, z.string({ error: complaint(words, remedy) }));
}

const characters = (text: string) => [...text].length;

/** A line of text; `min` and `max` count characters. */
export function text(words: Words & { min?: number; max?: number; widget?: 'string' | 'text' }) {
	const { min = 1, max = 200, widget = 'string', ...rest } = words;
	const remedy = `请写 ${min} 到 ${max} 个字`;
	const schema = textSchema(rest, remedy).refine(
		(value) => characters(value) >= min && characters(value) <= max,
		{ error: (issue) => `“${rest.label}”有 ${characters(String(issue.input))} 个字，${remedy}` },
	);
	return field(rest, { widget, pattern: [`^[\\s\\S]{${min},${max}}$`, remedy] }, () => schema);
}

/** Text of one form, `remedy` saying the form with an example. */
export function pattern(words: Words & { pattern: RegExp; remedy: string }) {
	const { pattern: form, remedy, ...rest } = words;
	const schema = textSchema(rest, remedy).refine((value) => form.test(value), {
		error: (issue) => `“${rest.label}”写成了“${String(issue.input)}”，${remedy}`,
	});
	return field(rest, { widget: 'string', pattern: [form.source, remedy] }, () => schema);
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
		time_format: false,
	});
}

/** A moment, `YYYY-MM-DD HH:mm`, Asia/Shanghai wall time. */
export function time(words: Words) {
	const remedy = '请写成“年-月-日 时:分”，例如 2026-03-05 09:30';
	return moment(words, /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, remedy, 16, {
		widget: 'datetime',
		format: 'YYYY-MM-DD HH:mm',
	});
}

export function number(words: Words & { min?: number; max?: number; whole?: boolean }) {
	const { min = 0, max = Number.MAX_SAFE_INTEGER, whole = false, ...rest } = words;
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
	return field(rest, { widget: 'number', value_type: whole ? 'int' : 'float', min }, () => schema);
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

export function url(words: Words) {
	return pattern({
		...words,
		pattern: /^https:\/\/[^\s]+\.[^\s]+$/,
		remedy: '请写完整的网址，以 https:// 开头',
	});
}

const mediaForm = /^\.\.\/(\.\.\/)?media\/[^\\]+\.[a-zA-Z0-9]+$/;

/** For readers without an image pipeline (the gate, the editor): a picture is its path. */
export const picturePaths: SchemaContext = {
	image: () => {
		const remedy = '请写相对位置，例如 ../media/notices/照片-一.jpg';
		return textSchema({ label: '图片' }, remedy).refine((value) => mediaForm.test(value), {
			error: (issue) => `图片写成了“${String(issue.input)}”，${remedy}`,
		}) as unknown as z.ZodType<Picture>;
	},
};

/** A picture in `content/media/`, written relative to the entry: `../media/notices/照片-一.jpg`. */
export function picture(words: Words) {
	return field(words, { widget: 'image' }, (context) => context.image(), {
		refersTo: { kind: 'picture' },
	});
}

/** An attachment in `content/media/`, relative to the entry: `../media/notices/报名表.pdf`. */
export function file(words: Words) {
	const remedy = '请写相对位置，例如 ../media/notices/报名表.pdf';
	const schema = textSchema(words, remedy).refine((value) => mediaForm.test(value), {
		error: (issue) => `“${words.label}”写成了“${String(issue.input)}”，${remedy}`,
	});
	return field(words, { widget: 'file' }, () => schema, { refersTo: { kind: 'file' } });
}

/** The id of an entry of one collection. Whether the entry exists is the gate's to say. */
export function relation(words: Words & { to: string }) {
	const { to, ...rest } = words;
	const idField = pattern({
		...rest,
		pattern: /^\d{8}-[a-z0-9-]+$/,
		remedy: '请写那篇文章的编号，例如 20260305-0930',
	});
	const widget = { widget: 'relation', collection: to, value_field: '{{slug}}', search_fields: ['title'] };
	return { ...idField, widget, refersTo: { kind: 'entry', collection: to } as const };
}

/** An entry of any collection: `activities/20260305-0930`. */
export function anyEntry(words: Words) {
	const entryField = pattern({
		...words,
		pattern: /^[a-z]+\/\d{8}-[a-z0-9-]+$/,
		remedy: '请写“栏目/编号”，例如 activities/20260305-0930',
	});
	return { ...entryField, refersTo: { kind: 'anyEntry' } as const };
}

/** A key of a settings list, for example of `settings/topics.yml`. */
export function settingKey(words: Words & { setting: string }) {
	const { setting, ...rest } = words;
	const keyField = pattern({
		...rest,
		pattern: /^[a-z0-9-]+$/,
		remedy: `请写 settings/${setting}.yml 里有的代号`,
	});
	return { ...keyField, refersTo: { kind: 'setting', setting } as const };
}

/** A list of one field's values. */
export function listOf<S extends z.ZodType>(item: Field<S>, min = 1) {
	const { label, hint, refersTo, widget } = item;
	const words = hint === undefined ? { label } : { label, hint };
	const error = complaint(words, '请写成一行一项的列表，每行以“- ”开头');
	const listWidget = ['relation', 'select'].includes(widget.widget)
		? { ...widget, multiple: true }
		: { widget: 'list', field: { label, name: 'item', ...widget } };
	const schema = (context: SchemaContext) =>
		z.array(item.schema(context), { error }).min(min, { error: `“${label}”至少要有 ${min} 项` });
	return field(words, listWidget, schema, refersTo ? { refersTo } : {});
}

function shapeOf<F extends Fields>(fields: F, context: SchemaContext): Shape<F> {
	const shape = Object.entries(fields).map(([key, inner]) => [key, inner.schema(context)]);
	return Object.fromEntries(shape) as Shape<F>;
}

/** A strict object: a key nobody defined is refused by name, with the keys that exist. */
export function strict<F extends Fields>(fields: F, context: SchemaContext, label = '') {
	return z.strictObject(shapeOf(fields, context), {
		error: (issue) => {
			if (issue.code !== 'unrecognized_keys') return `“${label}”要分项填写`;
			const keys = (issue as { keys?: string[] }).keys ?? [];
			return `不认识“${keys.join('、')}”，请删去或改正；这里可以写的有：${Object.keys(fields).join('、')}`;
		},
	});
}

export function group<F extends Fields>(words: Words & { fields: F }) {
	const { fields, ...rest } = words;
	return field(rest, { widget: 'object' }, (context) => strict(fields, context, rest.label), {
		fields,
	}) as Field<ReturnType<typeof strict<F>>> & { fields: F };
}

export function groups<F extends Fields>(words: Words & { fields: F }) {
	const { fields, ...rest } = words;
	const schema = (context: SchemaContext) =>
		z.array(strict(fields, context, rest.label), {
			error: complaint(rest, '请写成列表，每项以“- ”开头'),
		});
	return field(rest, { widget: 'list' }, schema, { fields }) as Field<
		z.ZodArray<ReturnType<typeof strict<F>>>
	> & { fields: F };
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
	const schema = (context: SchemaContext) => inner.schema(context).optional().transform((given) => given ?? value);
	const widget = { ...inner.widget, default: value };
	return { ...inner, required: false, widget, schema } as Omit<T, 'schema'> &
		Field<z.ZodType<z.infer<S>>>;
}
