/** The files that the fields of an entry name, however deep they lie. */
import type { Field, Fields } from '../collections/field.ts';

function named(field: Field | undefined, value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => named(field, item));
	if (field?.refersTo?.kind === 'file') return typeof value === 'string' ? [value] : [];
	if (!field?.fields || typeof value !== 'object' || value === null) return [];
	return filesIn(field.fields, value);
}

/** @returns paths as they are written */
export function filesIn(fields: Fields, data: object): string[] {
	return Object.entries(data).flatMap(([key, value]) => named(fields[key], value));
}
