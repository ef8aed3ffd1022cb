/** An entry file ↔ what the form holds. Decap's own formatter folds lines, and rewrites what nobody touched. */
import { Document, isMap, parse, parseDocument } from 'yaml';
import { withoutEmpty } from '../../src/collections/field.ts';
import { splitFrontMatter } from '../../src/gate/reading/front-matter.ts';

export type Data = Record<string, unknown>;

/** Long lines stay lines; lists stand under their key. */
const style = { lineWidth: 0, indentSeq: true, singleQuote: true } as const;

/** @throws a Chinese sentence when the file cannot be read: it must then not be edited, or it would be lost */
export function readEntryFile(raw: string): Data {
	const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (text.trim() === '') return {};
	const parts = splitFrontMatter(text);
	if (!parts) throw new Error('这个文件开头没有填写区，编辑器读不懂，请找信息员看看');
	const data: unknown = yamlOf(parts.yaml) ?? {};
	if (typeof data !== 'object' || Array.isArray(data))
		throw new Error('这个文件的填写区编辑器读不懂，请找信息员看看');
	return { ...data, body: parts.body };
}

function yamlOf(text: string): unknown {
	try {
		return parse(text);
	} catch {
		throw new Error('这个文件的填写区有错，编辑器读不懂，请找信息员看看');
	}
}

/** @param order the keys in the order of the form; a field that is not set is not written */
export function writeEntryFile(data: Data, order: readonly string[]): string {
	const { body, ...rest } = data;
	const text = typeof body === 'string' ? body.trim() : '';
	return `---\n${yamlText(rest, order)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function yamlText(data: Data, order: readonly string[]): string {
	const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	const kept = Object.entries((withoutEmpty(data) ?? {}) as Data)
		.sort(([a], [b]) => place(a) - place(b))
		.map(([key, value]) => pairText(key, value));
	return kept.join('');
}

function pairText(key: string, value: unknown): string {
	return new Document({ [key]: value }).toString(style);
}

/** Top-level key → its text in the file, with the comments above it; empty when it is not one line after another. */
function pieces(yaml: string): Map<string, string> {
	const document = parseDocument(yaml);
	if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow)
		return new Map();
	const starts = document.contents.items.map(({ key }) => {
		const { value, range } = key as { value: unknown; range: [number, number, number] };
		const line = yaml.lastIndexOf('\n', range[0]) + 1;
		const comments = /(?:(?<![^\n])#.*\n)*$/.exec(yaml.slice(0, line))?.[0] ?? '';
		return { key: String(value), start: line - comments.length };
	});
	return new Map(
		starts.map(({ key, start }, index) => {
			// Whatever else stands before the first key goes with it.
			const text = yaml.slice(index === 0 ? 0 : start, starts[index + 1]?.start ?? yaml.length);
			return [key, text.endsWith('\n') ? text : `${text}\n`];
		}),
	);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Keys that were there keep their place; a new one follows the one before it in the form. */
function merged(before: readonly string[], after: readonly string[], empty: readonly string[]) {
	const keys = before.filter((key) => after.includes(key) || empty.includes(key));
	after.forEach((key, index) => {
		if (!keys.includes(key)) keys.splice(keys.indexOf(after[index - 1] ?? '') + 1, 0, key);
	});
	return keys;
}

function dataOf(yaml: string): Data | undefined {
	try {
		return (parse(yaml) ?? {}) as Data;
	} catch {
		return undefined;
	}
}

/** What somebody noted above a field outlives its value. */
const commentsAbove = (text = '') => /^(?:#.*\n)*/.exec(text)?.[0] ?? '';

/** The fields as they are now, each that nobody changed as it stood; undefined when that would say something else. */
function keptFields(before: string, after: string): string | undefined {
	const [old, fresh] = [pieces(before), pieces(after)];
	const [oldData, freshData] = [dataOf(before), dataOf(after)];
	if (!oldData || !freshData) return undefined;
	// A field left empty in the file says nothing, and stays.
	const empty = [...old.keys()].filter((key) => withoutEmpty(oldData[key]) === undefined);
	const text = merged([...old.keys()], [...fresh.keys()], empty)
		.map((key) =>
			same(withoutEmpty(oldData[key]), freshData[key])
				? (old.get(key) ?? '')
				: commentsAbove(old.get(key)) + (fresh.get(key) ?? ''),
		)
		.join('');
	const written = dataOf(text);
	// An anchor whose place was rewritten, an indent of its own: then nothing is kept.
	const says =
		written &&
		Object.entries(freshData).every(([key, value]) => same(withoutEmpty(written[key]), value));
	return says ? text : undefined;
}

function keptBody(before: string, after: string): string {
	const text = after.trim();
	if (text === before.trim()) return before;
	// A file whose body follows the fields at once stays so.
	const gap = before.trim() === '' ? '\n' : (/^\n*/.exec(before)?.[0] ?? '');
	return text === '' ? '' : `${gap}${text}\n`;
}

/**
 * What the form would write, with every field and the body that nobody changed as they stood in the
 * file that was opened, byte for byte (but for a BOM and Windows line ends, which are let go).
 */
export function keepUnchanged(opened: string, written: string): string {
	const before = splitFrontMatter(opened.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
	const after = splitFrontMatter(written);
	if (!before || !after) return written;
	const yaml = after.yaml === '' ? '' : `${after.yaml}\n`;
	return `---\n${keptFields(before.yaml, after.yaml) ?? yaml}---\n${keptBody(before.body, after.body)}`;
}
