/** Text files and CSV, in whatever encoding Excel and 记事本 write them. */
import { decoded } from '../../../lib/tables/decoded.ts';
import type { Gathering } from './file-reading.ts';
import { sayLines } from './lines.ts';
import { sayRows, type Row } from './rows.ts';

export const linesOf = (bytes: Uint8Array): string[] => decoded(bytes).split(/\r\n?|\n/);

const lineWhere = (line: number) => `第 ${line} 行`;

/** What divides cells: the sign that stands most often in the first lines. */
function dividerOf(lines: readonly string[]): string {
	const head = lines.slice(0, 10).join('\n');
	const count = (sign: string) => head.split(sign).length;
	return [',', '\t', ';', '，'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

const quoted = (divider: string) =>
	new RegExp(
		`(?:^|${divider === '\t' ? '\\t' : divider})(?:"((?:[^"]|"")*)"|([^${divider}]*))`,
		'g',
	);

/** `"a,b",c` → `a,b` and `c`. A cell with a line end in it is cut there: its number is found in its line. */
function cellsOf(line: string, pattern: RegExp): string[] {
	return [...line.matchAll(pattern)].map(([, inside, bare = '']) =>
		(inside?.replaceAll('""', '"') ?? bare.replace(/^="?|"$/g, '')).replace(/^\t/, ''),
	);
}

export function readCsv(bytes: Uint8Array, into: Gathering): void {
	const lines = linesOf(bytes);
	const pattern = quoted(dividerOf(lines));
	const rows = lines.map((line, at): Row => ({
		cells: cellsOf(line, pattern),
		where: lineWhere(at + 1),
	}));
	sayRows(into, rows, { caption: '', where: '' });
}

export function readText(bytes: Uint8Array, into: Gathering): void {
	const lines = linesOf(bytes).map((text, at) => ({ text, where: lineWhere(at + 1) }));
	sayLines(into, lines, '');
}
