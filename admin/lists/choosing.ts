/** Which articles of a list are chosen, to be changed together; a page turned or another search leaves them chosen. */
import { useState } from 'react';
import type { ListRow } from '../server/protocol.ts';

/** As many as one save takes. */
export const mostChosen = 100;

export interface Chosen {
	/** Whether articles are being chosen. */
	choosing: boolean;
	rows: readonly ListRow[];
	has: (row: ListRow) => boolean;
	toggle: (row: ListRow) => void;
	/** All of the page that is shown, or none of it. */
	togglePage: () => void;
	wholePage: boolean;
	begin: () => void;
	end: () => void;
}

/** What the buttons for the chosen are given. */
export interface ChosenProps {
	chosen: Chosen;
	/** 篇. */
	counter: string;
	/** The list is to be read anew. */
	changed: () => void;
}

type Rows = ReadonlyMap<string, ListRow>;

const withRow = (rows: Rows, row: ListRow): Rows =>
	rows.size < mostChosen ? new Map(rows).set(row.path, row) : rows;

function withoutRow(rows: Rows, { path }: ListRow): Rows {
	const left = new Map(rows);
	left.delete(path);
	return left;
}

/** @param page the rows that are shown */
export function useChosen(page: readonly ListRow[]): Chosen {
	const [chosen, setChosen] = useState<Rows>();
	const rows: Rows = chosen ?? new Map();
	const has = ({ path }: ListRow) => rows.has(path);
	const wholePage = page.length > 0 && page.every(has);
	return {
		choosing: chosen !== undefined,
		// As they are listed now: what was done to one may have changed its state.
		rows: [...rows.values()].map((row) => page.find(({ path }) => path === row.path) ?? row),
		has,
		toggle: (row) => setChosen(has(row) ? withoutRow(rows, row) : withRow(rows, row)),
		togglePage: () =>
			setChosen(wholePage ? page.reduce(withoutRow, rows) : page.reduce(withRow, rows)),
		wholePage,
		begin: () => setChosen(new Map()),
		end: () => setChosen(undefined),
	};
}
