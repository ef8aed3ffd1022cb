/**
 * A text as a person reads it: no signs of Markdown, no addresses, one passage a paragraph, heading, cell, field or
 * picture's description. `**市民**` is `市民` here, and a number is whole where half of it is bold. What text rules look at,
 * whether it came from an entry, the settings or an attachment.
 */

/** Where something stands: a field, a line of the body; neither in an attachment, where the passage says it in words. */
export interface Spot {
	path?: readonly PropertyKey[];
	/** 1-based, within the body. */
	bodyLine?: number;
}

export type PassageKind = 'title' | 'field' | 'heading' | 'paragraph' | 'cell' | 'alt';

export interface Passage {
	text: string;
	kind: PassageKind;
	/** `“正文”里`, `“联系人”的“电话”里`, `附件“名单.docx”第 3 段` */
	where: string;
	/** @param at UTF-16 offset in `text` */
	spotAt: (at: number) => Spot;
}

/** One with a row of heads above it: `姓名 | 证件号码 | 住址`. Cells stand among the passages too. */
export interface Table {
	heads: readonly Passage[];
	/** Cells in the order of the heads; a short row has fewer. */
	rows: readonly (readonly Passage[])[];
	/** The passage before it, as far as it is its caption. */
	caption: string;
	where: string;
}

export interface TextReading {
	passages: readonly Passage[];
	tables: readonly Table[];
}
