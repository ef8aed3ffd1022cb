/** Takes a picture or attachment out of an article, wherever it stands: a field, an item of a list, the body. */
import type { Field, Fields } from '../../src/collections/field.ts';
import { pictureForm, readPicture } from '../body/picture-markup.ts';
import { readAttributes } from '../body/attributes.ts';
import type { Data } from '../record/entry.ts';

/** @param path `content/media/notices/表.xls` @param value `../media/notices/表.xls`, or as in an address */
function isSame(path: string, value: unknown): boolean {
	if (typeof value !== 'string') return false;
	const place = path.replace(/^\/?content(?=\/)/, '..');
	try {
		return value === place || decodeURI(value) === place;
	} catch {
		return false;
	}
}

const holdsFile = ({ refersTo }: Field) =>
	refersTo?.kind === 'picture' || refersTo?.kind === 'file';

/** A list's item that is there for this file goes as a whole; its words are of no use without it. */
function isOf(path: string, { fields = {} }: Field, item: unknown): boolean {
	if (typeof item !== 'object' || item === null) return isSame(path, item);
	const own = item as Data;
	return Object.entries(fields).some(
		([key, inner]) => holdsFile(inner) && inner.required && isSame(path, own[key]),
	);
}

function without(path: string, field: Field, value: unknown): unknown {
	if (Array.isArray(value))
		return value
			.filter((item) => !isOf(path, field, item))
			.map((item: unknown) => without(path, field, item));
	if (field.fields && typeof value === 'object' && value !== null)
		return { ...value, ...takenOutOfFields(field.fields, value as Data, path) };
	return holdsFile(field) && isSame(path, value) ? '' : value;
}

function takenOutOfFields(fields: Fields, data: Data, path: string): Data {
	const changed = Object.entries(fields).flatMap(([key, field]) => {
		const value = without(path, field, data[key]);
		return JSON.stringify(value) === JSON.stringify(data[key]) ? [] : [[key, value] as const];
	});
	return Object.fromEntries(changed);
}

/** Where something was, until its line is tidied. */
const gap = '\0';
const link = /(?<!!)\[((?:\\.|[^\]\\\n])*)\]\((?:<([^>\n]*)>|([^\s()<>]*))\)/g;
const leaf = /^[ \t]*::[a-z]+\{([^\n]*)\}[ \t]*$/gm;

/** A picture and a file on a line of its own go; a link leaves its words. */
export function takenOutOfBody(body: string, path: string): string {
	const marked = body
		.replace(new RegExp(pictureForm, 'g'), (...match) =>
			isSame(path, readPicture(match).image) ? gap : match[0],
		)
		.replace(leaf, (line, attributes: string) =>
			Object.values(readAttributes(attributes)).some((value) => isSame(path, value)) ? gap : line,
		)
		.replace(link, (whole, words: string, bracketed?: string, bare?: string) =>
			isSame(path, bracketed ?? bare) ? words : whole,
		);
	return marked
		.replace(/(\n[ \t]*)?\n[ \t]*\0[ \t]*(?=\n|$)/g, '')
		.replace(/^[ \t]*\0[ \t]*\n+/, '')
		.replaceAll(gap, '');
}

/** What of the form changes when the file is taken out. */
export function takenOut(fields: Fields, data: Data, path: string): Data {
	const { body } = data;
	const text = typeof body === 'string' ? takenOutOfBody(body, path) : body;
	return { ...takenOutOfFields(fields, data, path), ...(text === body ? {} : { body: text }) };
}
