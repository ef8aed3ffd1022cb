/** One content file as the gate sees it: text, front matter with lines, body. */
import { characters } from '../../collections/field.ts';
import type { Finding } from '../finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { refused } from './refused.ts';
import { longestBody, longestForm, longestSettings, readText } from './text.ts';
import { readForm, type Form } from './yaml.ts';
import { remembered } from '../../lib/stamp.ts';

export interface Source extends Pick<Form, 'data' | 'lineOf'> {
	/** Relative to the content folder. */
	file: string;
	/** Absolute. */
	path: string;
	body: string;
	/** 1-based line of the file on which the body begins. */
	bodyLine: number;
}

function readSettingsAt(path: string, file: string): Form {
	const text = readText(path, file);
	if (typeof text === 'string') return readForm(file, text, 0, longestSettings);
	return { data: undefined, lineOf: () => 1, findings: [text] };
}

const readers = new Map<string, (path: string) => Form>();

/** Read again when it changed: a list of words is long, and every save asks for it. */
export function readSettings(path: string, file: string): Form {
	const read = readers.get(file) ?? remembered((place) => readSettingsAt(place, file));
	readers.set(file, read);
	return read(path);
}

function tooLong(file: string, line: number, body: string): Finding | undefined {
	if (body.length <= longestBody || characters(body) <= longestBody) return undefined;
	const message = `正文有 ${characters(body)} 个字，最多 ${longestBody} 个字，请分成几篇`;
	return refused('form/too-long', file, message, { line, key: 'body' });
}

/** Reads an entry file. What cannot be read is said in `findings`, and `source` is then missing. */
export function readEntry(path: string, file: string): { source?: Source; findings: Finding[] } {
	const text = readText(path, file);
	if (typeof text !== 'string') return { findings: [text] };
	const parts = splitFrontMatter(text);
	if (!parts) {
		const message = '文件开头没有填写区，请在最前面写两行“---”，中间写 title: 标题 等各项';
		return { findings: [refused('form/front-matter', file, message, { line: 1 })] };
	}
	// Astro would end it here.
	const early = /^(?:---|\+\+\+)/m.exec(parts.yaml)?.index;
	if (early !== undefined) {
		const line = parts.yaml.slice(0, early).split('\n').length + 1;
		const message =
			'填写区里不能有以“---”或“+++”开头的行：填写区会在这里断开，请在前面空两格或删去';
		return { findings: [refused('form/front-matter', file, message, { line })] };
	}
	const { body } = parts;
	const bodyLine = parts.head.split('\n').length;
	const long = tooLong(file, bodyLine, body);
	if (long) return { findings: [long] };
	const { data, lineOf, findings } = readForm(file, parts.yaml, 1, longestForm);
	if (findings.length > 0) return { findings };
	return { source: { file, path, data, body, bodyLine, lineOf }, findings: [] };
}
