/**
 * Signs by which YAML takes a part of what is written for something else. Of YAML only what people write is taken:
 * no tags, anchors or directives, and no comment where a value may go on: `title: 停水 #3 楼` would lose the `#3 楼`.
 */
import { Lexer } from 'yaml';
import type { ReadingRuleId } from './refused.ts';

/** What is found before there are lines. */
export interface FormFinding {
	/** Place in the text. */
	at: number;
	rule: ReadingRuleId;
	message: string;
}

/** The lexer's own mark in front of a scalar, which stands in no file. */
const scalar = '\u001f';
const marks = new Set(['\u0002', '\u0018', scalar]);
/** Lists and groups of the content model lie three deep; a parser would run out of stack. */
const deepest = 20;

const quote = '请把整段内容放进单引号';
const indentOf = (line: string) => line.length - line.trimStart().length;

interface Line {
	/** The line up to here. */
	line: string;
	/** The last one with anything in it. */
	before: string;
}

/** A comment beside a value, or indented below one, is most often a part of it. */
function cuts({ line, before }: Line): boolean {
	if (line.trim() !== '') return true;
	const goesOn = before !== '' && !/[:>|{[,-]\s*$/.test(before);
	return goesOn && indentOf(line) > indentOf(before);
}

function findingOf(token: string, place: Line): Omit<FormFinding, 'at'> | undefined {
	const shown = token.slice(0, 20);
	switch (token[0]) {
		case '#':
			if (!cuts(place)) return undefined;
			return {
				rule: 'form/yaml-cut',
				message: `“${shown}”会丢失：空格后面的“#”起就不算内容了，${quote}`,
			};
		case '!':
			return { rule: 'form/yaml-tag', message: `内容以“!”开头会读错（${shown}），${quote}` };
		case '&':
			return {
				rule: 'form/yaml-anchor',
				message: `“${shown}”会丢失：内容以“&”开头会读错，${quote}`,
			};
		case '*':
			return { rule: 'form/yaml-alias', message: `内容以“*”开头会读错（${shown}），${quote}` };
		case '%':
			return { rule: 'form/yaml', message: `一行不能以“%”开头，${quote}` };
		default:
			return undefined;
	}
}

/** What is wrong with the signs of a text; the last is `form/yaml-deep` where nobody may parse it. */
export function signFindings(text: string): FormFinding[] {
	const findings: FormFinding[] = [];
	const place: Line = { line: '', before: '' };
	let at = 0;
	let depth = 0;
	let last = '';
	for (const token of new Lexer().lex(text)) {
		if (marks.has(token)) {
			last = token;
			continue;
		}
		const finding = last === scalar ? undefined : findingOf(token, place);
		if (finding) findings.push({ at, ...finding });
		if (token === '[' || token === '{') depth += 1;
		if (token === ']' || token === '}') depth -= 1;
		if (depth > deepest)
			return [
				...findings,
				{ at, rule: 'form/yaml-deep', message: '括号一层套一层，套得太深，请改浅' },
			];
		at += token.length;
		last = token;
		const lines = (place.line + token).split('\n');
		place.line = lines.pop() ?? '';
		place.before = lines.findLast((line) => line.trim() !== '') ?? place.before;
	}
	return findings;
}
