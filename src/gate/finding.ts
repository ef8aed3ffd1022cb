/**
 * What a rule is about: personal data, leftovers of templates and pastes, words, truthfulness, what is referred
 * to; `form` is the rest.
 */
export type RuleClass = 'privacy' | 'residue' | 'wording' | 'honesty' | 'links' | 'form';

/** One id a kind of fault, in small English words: `links/dead`. For terminals and reports, never for staff. */
export type RuleId = `${RuleClass}/${string}`;

/** `error` stops publishing; `warning` asks a person to look; `advice` would make it better. Gravest first. */
export const levels = ['error', 'warning', 'advice'] as const;
export type Level = (typeof levels)[number];

/** What is told of a rule by `npm run gate -- --rules`, to staff and technicians alike. */
export interface RuleWords {
	id: RuleId;
	/** The gravest it finds. */
	level: Level;
	/** What is wrong, in a few Chinese words. */
	title: string;
	/** Why it may not be so: a sentence. */
	why: string;
}

/** A finding as the editor says it: no file, no key, no way of writing that the form does not show. */
export interface EditorVoice {
	/** Of the article or the settings page; '' of what cannot be read or has none. */
	title: string;
	/** Of the field it is about; '' when it is of the whole. */
	label: string;
	/** Top-level field, to go to; never shown. '' when it is of the whole. */
	field: string;
	/** What to write instead. */
	message: string;
	/** 1-based, within the body; to go to, never shown. */
	bodyLine?: number;
	/** The picture or attachment it is about, as the article names it: `../media/notices/表.xls`. */
	media?: string;
}

/** What the gate says of a file; and, in `editor`, of an article. */
export interface Finding {
	/** Relative to the content folder: `notices/20260305-0930.md`. */
	file: string;
	/** 1-based. */
	line?: number | undefined;
	key?: string | undefined;
	rule: RuleId;
	level: Level;
	message: string;
	editor: EditorVoice;
	/** Staff have answered for it: it is listed, and stops nobody. */
	excused?: { reason: string; by: string };
}

/** A finding is the same one when only its line has moved. */
export function nameOf({ file, rule, key, message }: Finding): string {
	return [file, rule, key, message].join('\n');
}

/** `正文：图片说明“图”太短，…`; a label that the message says itself is not said twice. */
export function editorSentence({ label, message }: Pick<EditorVoice, 'label' | 'message'>): string {
	return label === '' || message.includes(label) ? message : `${label}：${message}`;
}

/** `notices/20260305-0930.md 第 3 行：缺少“标题”，请写 2 到 80 个字` */
export function sentence({ file, line, message }: Finding): string {
	const place = line === undefined ? file : `${file} 第 ${line} 行`;
	return `${place}：${message}`;
}
