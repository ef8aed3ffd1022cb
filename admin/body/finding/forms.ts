/** The words typed into forms (提示框, 步骤, names of files and pictures): found and replaced as those of paragraphs. */
import { bodyComponents } from '../components.ts';
import type { BoxNode } from '../editor.ts';

interface Field {
	name: string;
	widget: string;
	fields?: Field[];
}

/** Where a word field stands in what a form holds. */
export type Key = (string | number)[];

const wordWidgets = new Set(['string', 'text']);

const namesOf = ({ name, widget, fields = [] }: Field): string[] =>
	wordWidgets.has(widget) ? [name] : fields.flatMap(namesOf);

/** Names of the fields that hold words, as the forms define them. */
const wordFields = new Set(
	bodyComponents().flatMap(({ fields }) => (fields as Field[]).flatMap(namesOf)),
);

function textsIn(held: unknown, key: Key): { key: Key; text: string }[] {
	if (typeof held === 'string')
		return wordFields.has(String(key.at(-1))) ? [{ key, text: held }] : [];
	if (typeof held !== 'object' || held === null) return [];
	return Object.entries(held).flatMap(([name, inside]) =>
		textsIn(inside, [...key, Array.isArray(held) ? Number(name) : name]),
	);
}

/** Every text of a form, with its place in it. */
export const textsOf = ({ data }: BoxNode): { key: Key; text: string }[] =>
	textsIn(data?.shortcodeData, []);

function withText(held: unknown, [first, ...rest]: Key, change: (text: string) => string): unknown {
	if (first === undefined) return typeof held === 'string' ? change(held) : held;
	if (Array.isArray(held))
		return held.map((one: unknown, place) => (place === first ? withText(one, rest, change) : one));
	const object = (held ?? {}) as Record<string, unknown>;
	return { ...object, [first]: withText(object[first], rest, change) };
}

/** What the form holds with one of its texts changed. */
export function changedData(
	{ data }: BoxNode,
	key: Key,
	change: (text: string) => string,
): Required<BoxNode>['data'] {
	const held = withText(data?.shortcodeData, key, change) as Record<string, unknown>;
	return { ...data, shortcodeData: held };
}
