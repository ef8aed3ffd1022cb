/** The words of an XML part of which only the words matter: a chart, a comment, a page of an OFD file. */
import type { Gathering } from './file-reading.ts';
import { walkXml } from './xml.ts';

/** Elements in which words of one line stand apart: in a run, in a text of OFD. */
const joins = new Set(['p', 'TextObject', 'comment', 'text', 'pt', 'row']);

interface Asked {
	/** Words stand in this attribute: `<s v="张三"/>` */
	attribute?: string;
}

/** @param where said of every passage */
export function sayTexts(
	bytes: Uint8Array,
	where: string,
	into: Gathering,
	{ attribute }: Asked = {},
): void {
	let depth = 0;
	let line = '';
	const end = () => {
		into.say(line.trim(), 'paragraph', where);
		line = '';
	};
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			if (joins.has(name)) depth += 1;
			const value = attribute === undefined ? undefined : attributes[attribute];
			if (value !== undefined) into.say(value, 'cell', where);
		},
		text: (text) => {
			line += text;
		},
		close: (name) => {
			if (joins.has(name)) depth -= 1;
			if (depth === 0) end();
		},
	});
}
