/** What Decap needs to know of a part of the body that is edited as a form. */

interface FormField {
	name: string;
	label: string;
	widget: string;
	hint?: string;
	required?: boolean;
	default?: string;
	[option: string]: unknown;
}

/** One button of “插入”: its form, how its Markdown is recognised, read and written. */
export interface BodyComponent<Data> {
	id: string;
	label: string;
	fields: FormField[];
	/** Without the `m` flag and anchored: Decap tries it where a block begins. */
	pattern: RegExp;
	fromBlock: (match: RegExpMatchArray) => Data;
	toBlock: (data: Partial<Data>) => string;
	toPreview: (data: Partial<Data>) => string;
}

/** Names of the widgets that choose a picture and a file. */
export interface MediaWidgets {
	picture: string;
	file: string;
}

/** A block ends where its line does. */
const blockEnd = String.raw`[ \t]*(?=\n|$)`;

/** A `:::name` block: group 1 its attributes, group 2 what stands inside. */
export function containerPattern(name: string, inside = String.raw`[\s\S]*?`): RegExp {
	return new RegExp(
		String.raw`^:::${name}(?:\{([^\n{}]*)\})?[ \t]*\n(?:(${inside})\n)?:::${blockEnd}`,
	);
}

/** A `::name{…}` line: group 1 its attributes. */
export function leafPattern(name: string): RegExp {
	return new RegExp(String.raw`^::${name}\{([^\n{}]*)\}${blockEnd}`);
}
