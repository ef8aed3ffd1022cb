/** What the gate says of a file. `error` stops publishing, `warning` does not. */
export interface Finding {
	/** Relative to the content folder: `notices/20260305-0930.md`. */
	file: string;
	/** 1-based. */
	line?: number | undefined;
	key?: string | undefined;
	rule: string;
	level: 'error' | 'warning';
	message: string;
	suggestion?: string | undefined;
}

/** `notices/20260305-0930.md 第 3 行：缺少“标题”，请写 2 到 80 个字` */
export function sentence({ file, line, message, suggestion }: Finding): string {
	const place = line === undefined ? file : `${file} 第 ${line} 行`;
	return `${place}：${message}${suggestion ? `（${suggestion}）` : ''}`;
}
