/** An entry's data with what is known of each picture in the place of its path. */
import type { Field, Fields, Picture } from '../collections/field.ts';

type Data = Readonly<Record<string, unknown>>;
type Look = (path: string) => Promise<Picture>;

async function looked(field: Field | undefined, value: unknown, look: Look): Promise<unknown> {
	if (Array.isArray(value)) return Promise.all(value.map((item) => looked(field, item, look)));
	if (field?.refersTo?.kind === 'picture' && typeof value === 'string') return look(value);
	if (!field?.fields || typeof value !== 'object' || value === null) return value;
	return withPictures(field.fields, value as Data, look);
}

const shows = ({ refersTo, fields }: Field): boolean =>
	refersTo?.kind === 'picture' || Object.values(fields ?? {}).some(shows);

/** @param look what is known of a picture by its path as it is written */
export async function withPictures<D extends Data>(
	fields: Fields,
	data: D,
	look: Look,
): Promise<D> {
	const keys = Object.keys(data).filter((key) => fields[key] && shows(fields[key]));
	if (keys.length === 0) return data;
	const pairs = keys.map(async (key) => [key, await looked(fields[key], data[key], look)] as const);
	return { ...data, ...Object.fromEntries(await Promise.all(pairs)) };
}
