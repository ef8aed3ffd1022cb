/** Fields made of fields: a strict object, a group, a list of groups. */
import { z } from 'astro/zod';
import {
	complaint,
	field,
	type Field,
	type Fields,
	type SchemaContext,
	type Shape,
	type Words,
} from './field.ts';

function shapeOf<F extends Fields>(fields: F, context: SchemaContext): Shape<F> {
	const schemaOf = (inner: Field) =>
		context.unfinished && inner.required ? inner.schema(context).optional() : inner.schema(context);
	const shape = Object.entries(fields).map(([key, inner]) => [key, schemaOf(inner)]);
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

/** What a folded item of a list is called by: its first two words that must be there. */
function summaryOf(fields: Fields): string {
	const telling = Object.entries(fields).filter(
		([, { required, refersTo }]) => required && refersTo === undefined,
	);
	return telling
		.slice(0, 2)
		.map(([key]) => `{{fields.${key}}}`)
		.join(' ');
}

export function groups<F extends Fields>(words: Words & { fields: F; newestFirst?: true }) {
	const { fields, newestFirst, ...rest } = words;
	const schema = (context: SchemaContext) =>
		z.array(strict(fields, context, rest.label), {
			error: complaint(rest, '请写成列表，每项以“- ”开头'),
		});
	const widget = {
		widget: 'list',
		label_singular: rest.label,
		summary: summaryOf(fields),
		collapsed: true,
		add_to_top: newestFirst ?? false,
	};
	return field(rest, widget, schema, { fields }) as Field<
		z.ZodArray<ReturnType<typeof strict<F>>>
	> & { fields: F };
}
