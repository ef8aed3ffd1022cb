/** The configuration that Decap is given, taken apart for its tests. */
import { editorConfig } from '../../../admin/config.ts';
import type { DecapField } from '../../../src/collections/editor/widget.ts';

/** A collection, or the settings, as Decap is given it. */
export interface Configured {
	name: string;
	slug?: string;
	summary?: string;
	public_folder?: string;
	fields?: DecapField[];
	files?: { name: string; file: string; fields: DecapField[] }[];
}

/** A field and where it stands. */
export interface Placed {
	/** `notices.contact.phone` */
	place: string;
	field: DecapField;
}

/** The editor's configuration. */
export const config = editorConfig();

/** Its collections. */
export const configured = config.collections as unknown as Configured[];

function placed(fields: readonly DecapField[], before: string): Placed[] {
	return fields.flatMap((field) => [
		{ place: `${before}.${field.name}`, field },
		...placed(field.fields ?? [], `${before}.${field.name}`),
		...placed(field['field'] ? [field['field'] as DecapField] : [], `${before}.${field.name}`),
	]);
}

/** Every field of every form, however deep. */
export const everyField = configured.flatMap(({ name, fields = [], files = [] }) => [
	...placed(fields, name),
	...files.flatMap((file) => placed(file.fields, file.name)),
]);
