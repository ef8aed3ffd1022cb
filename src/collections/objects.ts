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
