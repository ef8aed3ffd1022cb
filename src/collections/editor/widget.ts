/** A field as Decap reads it: plain JSON, no schema. */
import type { Field, Fields, Widget } from '../field.ts';

export interface DecapField extends Widget {
	name: string;
	label: string;
	hint: string;
	required: boolean;
	fields?: DecapField[];
}

/** What Decap is told of a field and of the fields inside it: by `required` the form says 可以不填, and nothing is judged by it. */
export function decapField(name: string, field: Field): DecapField {
	const { label, hint = '', widget, fields, required, shownWhen } = field;
	return {
		name,
		label,
		hint,
		required,
		...widget,
		...(shownWhen ? { shownWhen } : {}),
		...(fields ? { fields: decapFields(fields) } : {}),
	};
}

/** The fields of a form in their order. */
export function decapFields(fields: Fields): DecapField[] {
	return Object.entries(fields)
		.filter(([, { hidden }]) => !hidden)
		.map(([name, field]) => decapField(name, field));
}
