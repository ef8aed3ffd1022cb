/**
 * What a rule is about: personal data, leftovers of templates and pastes, words, truthfulness, what is referred
 * to; `form` is the rest.
 */
export type RuleClass = 'privacy' | 'residue' | 'wording' | 'honesty' | 'links' | 'form';

/** One id a kind of fault, in small English words: `links/dead`. For terminals and reports, never for staff. */
export type RuleId = `${RuleClass}/${string}`;

/** What the gate says of a file. `error` stops publishing, `warning` does not. */
export interface Finding {
	/** Relative to the content folder: `notices/20260305-0930.md`. */
	file: string;
	/** 1-based. */
	line?: number | undefined;
	key?: string | undefined;
	rule: RuleId;
	level: 'error' | 'warning';
	message: string;
}

/** A finding is the same one when only its line has moved. */
export function nameOf({ file, rule, key, message }: Finding): string {
	return [file, rule, key, message].join('\n');
}

/** `notices/20260305-0930.md 第 3 行：缺少“标题”，请写 2 到 80 个字` */
export function sentence({ file, line, message }: Finding): string {
	const place = line === undefined ? file : `${file} 第 ${line} 行`;
	return `${place}：${message}`;
}
