/** A field as Decap reads it: plain JSON, no schema. */
import type { Field, Fields, Widget } from './field.ts';

export interface DecapField extends Widget {
	name: string;
	label: string;
	hint: string;
	required: boolean;
	fields?: DecapField[];
}

/**
 * What Decap is told of a field and of the fields inside it.
 * @param demanded false inside a group that may be left empty: Decap would ask for its parts anyway
 */
export function decapField(name: string, field: Field, demanded = true): DecapField {
	const { label, hint = '', widget, fields } = field;
	const required = demanded && field.required;
	const inner = widget.widget === 'list' || required;
	return {
		name,
		label,
		hint,
		required,
		...widget,
		...(fields ? { fields: decapFields(fields, inner) } : {}),
	};
}

/** The fields of a form in their order. */
export function decapFields(fields: Fields, demanded = true): DecapField[] {
	return Object.entries(fields)
		.filter(([, { hidden }]) => !hidden)
		.map(([name, field]) => decapField(name, field, demanded));
}
