/** An article that names things of the settings by their keys, with others in the place of those that go: in fields, 找谁办 and links. */
import { definitions } from '../../src/collections/index.ts';
import type { Collection } from '../../src/collections/collection.ts';
import { entryOf, type Entry } from '../../src/gate/entry.ts';
import { references } from '../../src/gate/references.ts';
import type { Data } from './entry.ts';
import { textOf } from './text-of.ts';

/** Keys that go, each with the one in its place. */
export type Instead = ReadonlyMap<string, string>;

interface Article {
	definition: Collection;
	/** Below the content folder. */
	file: string;
	/** With its body. */
	data: Data;
}

/** Where pages of a setting's things stand: `/topics/…`, `/slogans/theme/…`. */
function roomsOf(setting: string): string[] {
	const ways = (Object.values(definitions) as unknown as Collection[]).flatMap(({ name, fields }) =>
		Object.entries(fields).flatMap(([key, { refersTo }]) =>
			refersTo?.kind === 'setting' && refersTo.setting === setting ? [`${name}/${key}`] : [],
		),
	);
	// The longer first: `/bulletins/series/` is no board called series.
	return [...ways, setting];
}

/** The address in a link, with the key it leads to. */
const linkForm = (setting: string) =>
	new RegExp(String.raw`^(/(?:${roomsOf(setting).join('|')})/)([a-z0-9-]+)(?=[/?#]|$)`);

const read = ({ definition, file, data: { body, ...fields } }: Article): Entry =>
	entryOf(definition, file, fields, textOf(body));

const inFields = ({ definition, data }: Entry, setting: string) =>
	references(definition.fields, data as Data).filter(
		({ refersTo }) => refersTo.kind === 'setting' && refersTo.setting === setting,
	);

/** Which of a setting's things it names, at whatever place. */
export function keysNamed(article: Article, setting: string): Set<string> {
	const entry = read(article);
	const form = linkForm(setting);
	const { links, contacts } = entry.read;
	return new Set([
		...inFields(entry, setting).map(({ value }) => value),
		...(setting === 'contacts' ? contacts.map(({ key }) => key) : []),
		...links.flatMap(({ url }) => form.exec(url)?.[2] ?? []),
	]);
}

/** In a list the same thing stands once. */
function changedAt(value: unknown, [step, ...rest]: (string | number)[], to: string): unknown {
	if (step === undefined) return to;
	if (Array.isArray(value)) {
		const list = value.with(Number(step), changedAt(value[Number(step)], rest, to));
		return rest.length === 0 ? [...new Set(list)] : list;
	}
	const data = value as Data;
	return { ...data, [step]: changedAt(data[step], rest, to) };
}

function withFields(entry: Entry, setting: string, instead: Instead): Data {
	// From the last to the first: what stands before keeps its place where a list becomes shorter.
	return inFields(entry, setting)
		.toReversed()
		.reduce((data, { path, value }) => {
			const to = instead.get(value);
			return to === undefined ? data : (changedAt(data, path, to) as Data);
		}, entry.data as Data);
}

/** Of a line of 找谁办, quoted or not. */
const contactKey = /(\bkey=["']?)([a-z0-9-]+)/;

function withBody({ body, read: { links, contacts } }: Entry, setting: string, instead: Instead) {
	const lines = body.split('\n');
	const change = (line: number, edit: (text: string) => string) => {
		lines[line - 1] = edit(lines[line - 1] ?? '');
	};
	for (const { key, line } of setting === 'contacts' ? contacts : []) {
		const to = instead.get(key);
		if (to !== undefined) change(line, (text) => text.replace(contactKey, `$1${to}`));
	}
	const form = linkForm(setting);
	for (const { url, line } of links) {
		const to = instead.get(form.exec(url)?.[2] ?? '');
		if (to !== undefined)
			change(line, (text) => text.replace(`](${url}`, `](${url.replace(form, `$1${to}`)}`));
	}
	return lines.join('\n');
}

/** @returns the same with nothing else changed */
export function withOtherKeys(article: Article, setting: string, instead: Instead): Data {
	const entry = read(article);
	const body = withBody(entry, setting, instead);
	const fields = withFields(entry, setting, instead);
	return article.data['body'] === undefined ? fields : { ...fields, body };
}
