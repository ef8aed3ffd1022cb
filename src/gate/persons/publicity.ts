/** Whole names in the lists of a 公示. */
import type { Passage, TextReading } from '../text/reading.ts';
import { tablesOf } from './find.ts';
import { isOfHistory, isOfStaff } from './heads.ts';
import { nameColumns, namesOf } from './in-tables.ts';
import { isWholeName, plainName } from './whole-names.ts';

export interface NamedInList {
	passage: Passage;
	names: readonly string[];
}

function inTables(reading: TextReading): NamedInList[] {
	return tablesOf(reading).flatMap((table) => {
		const heads = table.heads.map(({ text }) => text);
		if (isOfStaff(heads) || isOfHistory(heads)) return [];
		return nameColumns(table).flatMap((by) => {
			const named = namesOf(table, by);
			const [first] = named;
			return first
				? [{ passage: first.cell, names: [...new Set(named.map(({ name }) => name))] }]
				: [];
		});
	});
}

/** Between names that stand in a row: `王秀芝、李国强　周大勇`. */
const apart = /[、，,；;\s\u3000]+/;

/** Fewer names than this may be those of who answers for it. */
const fewest = 2;

function inRows(passage: Passage): NamedInList[] {
	const rows = passage.text.split(/[：:。\n]/).flatMap((row) => {
		const cells = row.split(apart).filter((cell) => cell !== '');
		const names = cells.filter((cell) => isWholeName(cell)).map(plainName);
		return names.length >= fewest && names.length * 2 > cells.length ? names : [];
	});
	return rows.length > 0 ? [{ passage, names: [...new Set(rows)] }] : [];
}

/** The lists that hold whole names, tables and rows of names alike. */
export function wholeNamesIn(reading: TextReading): NamedInList[] {
	return [
		...inTables(reading),
		...reading.passages.filter(({ kind }) => kind === 'paragraph').flatMap(inRows),
	];
}
