/** A save of the form over the file that was opened. */
import {
	keepUnchanged,
	readEntryFile,
	writeEntryFile,
	type Data,
} from '../../../../admin/record/entry.ts';
import type { Fields } from '../../../../src/collections/field.ts';
import { definitions } from '../../../../src/collections/index.ts';

/** Every kind of entry, by its name. */
export const kinds = definitions as unknown as Record<string, { fields: Fields }>;

/** The keys of all kinds as the form has them. */
export const order = Object.values(kinds).flatMap(({ fields }) => Object.keys(fields));

/** A save of the form: what is written, put over what was opened. */
export function saved(opened: string, change: (data: Data) => void = () => undefined): string {
	const data = readEntryFile(opened);
	change(data);
	return keepUnchanged(opened, writeEntryFile(data, order));
}
