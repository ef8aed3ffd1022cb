/** What 一键排版 changes, of which kind, and which of it is wished. */

/** In the order in which staff read them. */
export const kinds = {
	joined: { label: '断开的行接上', asked: false },
	pageNumber: { label: '去掉页码', asked: false },
	spaces: { label: '去掉行首行尾的空格（首行缩进网页会自己排）', asked: false },
	radical: { label: '从 PDF 带来的部首换成正字', asked: false },
	signature: { label: '落款放在一起，网页上靠右', asked: false },
	nested: { label: '（1）（2）放回它上面的那一条里', asked: false },
	heading: { label: '一、和（一）改成小标题', asked: true },
	punctuation: { label: '中文里的半角标点改成全角', asked: true },
	unit: { label: 'm2、m3 改成 m²、m³', asked: true },
} as const;

export type Kind = keyof typeof kinds;

export interface Change {
	kind: Kind;
	/** As it stood: `……前面的字⏎后面的字……`. */
	before: string;
	/** As it will stand; what only goes leaves nothing. */
	after: string;
	/** Which of the units, as one reads; each is asked by itself. */
	number?: number;
}

export interface Wishes {
	kinds: ReadonlySet<Kind>;
	/** Whether this one of the units is to be changed. */
	unit: (number: number) => boolean;
}

/** Told of each change before it is made; says whether it is wished. */
export type Ask = (change: Change) => boolean;
