/** One content file as the gate sees it: text, front matter with lines, body. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';

export interface Source {
	collection: string;
	id: string;
	/** Relative to the content folder. */
	file: string;
	/** Absolute. */
	path: string;
	data: unknown;
	body: string;
	/** 1-based line of the file on which the body begins. */
	bodyLine: number;
	/** 1-based line of a key (`['photos', 0, 'alt']`), or of its nearest ancestor that stands there. */
	lineOf: (path: readonly PropertyKey[]) => number;
}

/** UTF-8 with or without a byte order mark, any line ends → text with `\n`; undefined when not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return undefined;
	}
}

function linesOf(document: Document, counter: LineCounter, offset: number) {
	return (path: readonly PropertyKey[]): number => {
		for (let length = path.length; length > 0; length -= 1) {
			const parent =
				document.getIn(path.slice(0, length - 1) as unknown[], true) ?? document.contents;
			const last = path[length - 1];
			const pair = isMap(parent)
				? parent.items.find((item) => isScalar(item.key) && item.key.value === last)
				: undefined;
			const node = pair?.key ?? document.getIn(path.slice(0, length) as unknown[], true);
			const range = (node as { range?: readonly [number, ...number[]] } | undefined)?.range;
			if (range) return counter.linePos(range[0]).line + offset;
		}
		return 1;
	};
}

/** `0571` would lose its nought, a long number its last figures; `2.50` only its form. */
function changesWhenRead(source: string, value: number): boolean {
	return /^[-+]?\d+$/.test(source) && String(value) !== source.replace(/^\+/, '');
}

/** The words for what YAML could not read; the library's own are English. */
function yamlFinding(
	file: string,
	text: string,
	offset: number,
): { data: unknown; lineOf: Source['lineOf']; findings: Finding[] } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const findings = document.errors.map((error): Finding => {
		const line = counter.linePos(error.pos[0]).line + offset;
		const duplicate = error.code === 'DUPLICATE_KEY';
		const message = duplicate
			? '同一项写了两次，请删去一处'
			: '格式读不懂：每行写“项目: 内容”，冒号用半角且后面空一格，内容里有冒号或引号时整段加单引号';
		return {
			file,
			line,
			rule: duplicate ? 'form/key-twice' : 'form/yaml',
			level: 'error',
			message,
		};
	});
	const misread: Finding[] = [];
	visit(document, {
		Alias: (_, { range }) => {
			const line = counter.linePos(range?.[0] ?? 0).line + offset;
			const message = '内容以“*”开头会读错，请整段加单引号';
			misread.push({ file, line, rule: 'form/yaml-alias', level: 'error', message });
		},
		Scalar: (_, { value, source, range }) => {
			if (typeof value !== 'number' || source === undefined || !changesWhenRead(source, value))
				return;
			const line = counter.linePos(range?.[0] ?? 0).line + offset;
			const message = `“${source}”会被读成“${value}”，请加单引号，写成 '${source}'`;
			misread.push({ file, line, rule: 'form/yaml-number', level: 'error', message });
		},
	});
	findings.push(...misread);
	const data: unknown = findings.length === 0 ? document.toJS() : undefined;
	return { data, lineOf: linesOf(document, counter, offset), findings };
}

/** The file's text, or why it cannot be read. */
function textOf(path: string, file: string): string | Finding {
	try {
		return decode(readFileSync(path)) ?? notUtf8(file);
	} catch {
		return { file, rule: 'form/unreadable', level: 'error', message: '打不开：它要是一个普通文件' };
	}
}

const notUtf8 = (file: string): Finding => ({
	file,
	line: 1,
	rule: 'form/encoding',
	level: 'error',
	message: '文件不是 UTF-8 编码，请另存为 UTF-8 再上传',
});

export function readSettings(path: string, file: string) {
	const text = textOf(path, file);
	if (typeof text !== 'string') return { data: undefined, lineOf: () => 1, findings: [text] };
	return yamlFinding(file, text, 0);
}

/** Reads an entry file. What cannot be read is said in `findings`, and `source` is then missing. */
export function readEntry(path: string, file: string): { source?: Source; findings: Finding[] } {
	const text = textOf(path, file);
	if (typeof text !== 'string') return { findings: [text] };
	const parts = splitFrontMatter(text);
	if (!parts) {
		const message = '文件开头没有填写区，请在最前面写两行“---”，中间写 title: 标题 等各项';
		return { findings: [{ file, line: 1, rule: 'form/front-matter', level: 'error', message }] };
	}
	const { data, lineOf, findings } = yamlFinding(file, parts.yaml, 1);
	if (findings.length > 0) return { findings };
	const [collection = ''] = file.split('/');
	const bodyLine = parts.head.split('\n').length;
	const { body } = parts;
	const id = basename(file).replace(/\.mdx?$/, '');
	return { source: { collection, id, file, path, data, body, bodyLine, lineOf }, findings: [] };
}
