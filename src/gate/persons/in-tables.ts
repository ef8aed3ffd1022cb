/** Persons in tables, by the heads of the columns: whoever stands in a row is told of by its other cells. */
import type { Passage, Table } from '../text/reading.ts';
import {
	columnUnder,
	isOfCandidates,
	isOfChildren,
	isOfHistory,
	isOfStaff,
	namesUnder,
	type Column,
	type NameColumn,
} from './heads.ts';
import { isWholeName, plainName } from './whole-names.ts';

export interface Listed {
	/** In the order of the rows, each once. */
	names: readonly string[];
	/** What the table tells of them: `证件号`, `住址`. */
	words: readonly string[];
	/** Where the first of them stands. */
	passage: Passage;
	sure: boolean;
}

interface NamedBy {
	index: number;
	head: string;
	column: NameColumn;
}

interface Told {
	index: number;
	column: Column;
}

const headsOf = ({ heads }: Table) => heads.map(({ text }) => text);

export function nameColumns(table: Table): NamedBy[] {
	return headsOf(table).flatMap((head, index) => {
		const column = namesUnder(head);
		return column ? [{ index, head, column }] : [];
	});
}

/** The whole names of a column, with their cells. */
export function namesOf(
	{ rows }: Table,
	{ index, head }: NamedBy,
): { name: string; cell: Passage }[] {
	const anySurname = /姓\s*名/.test(head);
	return rows.flatMap((row) => {
		const cell = row[index];
		return cell && isWholeName(cell.text, anySurname) ? [{ name: plainName(cell.text), cell }] : [];
	});
}

/** Whether a column that tells something must be refused, asked about, or may stand. */
function isSure(
	{ kind, asks }: Column,
	by: NamedBy,
	heads: readonly string[],
): boolean | undefined {
	if (kind === 'birth' && isOfCandidates(heads)) return undefined;
	const staff = isOfStaff(heads);
	const resident = by.column === 'resident';
	if (staff && !resident)
		return kind === 'document' || kind === 'account'
			? true
			: kind === 'door' || kind === 'birth'
				? false
				: undefined;
	if (kind === 'phone') return resident ? false : undefined;
	if (kind === 'pupil') return isOfChildren(by.head);
	return !asks;
}

function listedBy(table: Table, by: NamedBy): Listed[] {
	const heads = headsOf(table);
	const others: Told[] = heads.flatMap((head, index) => {
		const column = index === by.index ? undefined : columnUnder(head);
		return column && !(namesUnder(head) && !/[号址]/.test(head)) ? [{ index, column }] : [];
	});
	const rows = others.length === 0 ? [] : table.rows;
	const names = new Map<string, Passage>();
	const told = new Map<string, boolean>();
	for (const row of rows) {
		const cell = row[by.index];
		if (!cell || !isWholeName(cell.text, /姓\s*名/.test(by.head))) continue;
		for (const { index, column } of others) {
			const sure = isSure(column, by, heads);
			if (sure === undefined || !column.tells(row[index]?.text.trim() ?? '')) continue;
			names.set(plainName(cell.text), names.get(plainName(cell.text)) ?? cell);
			told.set(column.word, (told.get(column.word) ?? false) || sure);
		}
	}
	const [passage] = names.values();
	if (!passage) return [];
	return [
		{
			names: [...names.keys()],
			words: [...told.keys()],
			passage,
			sure: [...told.values()].some(Boolean),
		},
	];
}

/** What a table tells of those it names; nothing where names are covered or cells are empty. */
export function listedIn(table: Table): Listed[] {
	const heads = headsOf(table);
	if (isOfHistory(heads)) return [];
	return nameColumns(table)
		.flatMap((by) => listedBy(table, by))
		.slice(0, 1);
}
