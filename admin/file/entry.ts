/** An entry file ↔ what the form holds. Decap's own formatter folds lines, and rewrites what nobody touched. */
import { Document, isMap, parse, parseDocument } from 'yaml';
import { withoutEmpty } from '../../src/collections/field.ts';
import { splitFrontMatter } from '../../src/gate/front-matter.ts';

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

/** Top-level key → its text in the file, comments and all. */
function pieces(yaml: string): Map<string, string> {
	const document = parseDocument(yaml);
	if (document.errors.length > 0 || !isMap(document.contents)) return new Map();
	const starts = document.contents.items.map(({ key }) => {
		const { value, range } = key as { value: unknown; range: [number, number, number] };
		return { key: String(value), start: yaml.lastIndexOf('\n', range[0]) + 1 };
	});
	return new Map(
		starts.map(({ key, start }, index) => {
			// What stands before the first key (a comment) goes with it.
			const text = yaml.slice(index === 0 ? 0 : start, starts[index + 1]?.start ?? yaml.length);
			return [key, text.endsWith('\n') ? text : `${text}\n`];
		}),
	);
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Keys that were there keep their place; a new one follows the one before it in the form. */
function merged(before: readonly string[], after: readonly string[]): string[] {
	const keys = before.filter((key) => after.includes(key));
	after.forEach((key, index) => {
		if (!keys.includes(key)) keys.splice(keys.indexOf(after[index - 1] ?? '') + 1, 0, key);
	});
	return keys;
}

/**
 * What the form would write, with every field and the body that nobody changed as they stood in the
 * file that was opened, byte for byte.
 */
export function keepUnchanged(opened: string, written: string): string {
	const before = splitFrontMatter(opened);
	const after = splitFrontMatter(written);
	if (!before || !after) return written;
	const [old, fresh] = [pieces(before.yaml), pieces(after.yaml)];
	const [oldData, freshData] = [parse(before.yaml) as Data, parse(after.yaml) as Data];
	const text = merged([...old.keys()], [...fresh.keys()]).map((key) =>
		same(withoutEmpty(oldData[key]), freshData[key]) ? old.get(key) : fresh.get(key),
	);
	const body = before.body.trim() === after.body.trim() ? before.body : after.body;
	return `---\n${text.join('')}---\n${body}`;
}
