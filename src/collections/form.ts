/** How the editor's form shows a field: at once or under 更多, in which section, and when at all. */

/** The sections under 更多, in their order. */
export const sections = [
	'时间地点',
	'内容补充',
	'图片附件',
	'主题关联',
	'来源署名',
	'发布设置',
	'更正撤回',
	'备案编号',
] as const;

export type Section = (typeof sections)[number];

/** True when the field `key` of the same form has one of these values; without `is`, any value. */
export interface When {
	key: string;
	is?: readonly string[];
}

/** `when('kind', 'report')`: 类型 is 报道. `when('cover')`: 封面图 is given. */
export function when(key: string, ...is: string[]): When {
	return is.length > 0 ? { key, is } : { key };
}

export interface Shown {
	/** Nothing reads it yet: files keep it and it is checked, the form does not ask for it. */
	hidden?: true;
	/** Shown at once; every other field stands under 更多 in its `section`. */
	main?: true;
	section?: Section;
	/** Shown only then, or when the field already has a value. */
	shownWhen?: When;
	/** Must be filled then (a rule of the collection says so): shown at once and marked 必填. */
	neededWhen?: When;
	/** What a new entry starts with where no fixed value will do: this moment in Asia/Shanghai. */
	startsAs?: 'now';
	/** The picture beside it that this text tells to those who cannot see it. */
	describes?: string;
}

/** Whether the condition holds; `values` are the form's fields by key. */
export function holds({ key, is }: When, values: Readonly<Record<string, unknown>>): boolean {
	const given = values[key];
	if (is) return typeof given === 'string' && is.includes(given);
	// A box that is not ticked is nothing given.
	return given !== undefined && given !== null && given !== '' && given !== false;
}
