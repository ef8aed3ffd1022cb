/** Every text of what is filled in, keys apart, however deep it lies. */

export interface Text {
	path: (string | number)[];
	text: string;
}

export function textsOf(value: unknown, path: Text['path'] = []): Text[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}
