/** Every place in an entry's data that names something else: a picture, a file, an entry, a key. */
import type { Fields, Reference } from '../collections/field.ts';

export interface Named {
	path: (string | number)[];
	value: string;
	label: string;
	refersTo: Reference;
}

export function references(fields: Fields, data: Record<string, unknown>): Named[] {
	return Object.entries(fields).flatMap(([key, { label, refersTo, fields: inner }]) => {
		const given = data[key];
		const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
		return list.flatMap((value: unknown, index) => {
			const path = Array.isArray(given) ? [key, index] : [key];
			if (inner && typeof value === 'object' && value !== null)
				return references(inner, value as Record<string, unknown>).map((named) => ({
					...named,
					path: [...path, ...named.path],
				}));
			return refersTo && typeof value === 'string' ? [{ path, value, label, refersTo }] : [];
		});
	});
}
