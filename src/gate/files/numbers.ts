/** Numbers of persons in what a file says: a cell is read with the head of its column, which says what it is. */
import { personalNumbers, type PersonalNumber } from '../numbers/find.ts';
import type { Seat } from '../numbers/words.ts';
import type { Passage, TextReading } from '../text/reading.ts';

export interface NumberInFile {
	number: PersonalNumber;
	passage: Passage;
	seat: Seat;
}

/** Characters of a head that count beside a number (`numbers/around.ts`). */
const headReach = 12;

function headsByCell({ tables }: TextReading): Map<Passage, string> {
	const heads = new Map<Passage, string>();
	for (const table of tables)
		for (const row of table.rows)
			for (const [column, cell] of row.entries()) {
				const head = table.heads[column]?.text.slice(-headReach) ?? '';
				if (head !== '') heads.set(cell, `${head}：`);
			}
	return heads;
}

/** @param day no birthday is later: the end of a year, so that what is found changes once a year at most */
export function numbersInReading(
	reading: TextReading,
	{ day, seat }: { day: string; seat: Seat },
): NumberInFile[] {
	const heads = headsByCell(reading);
	return reading.passages.flatMap((passage) =>
		personalNumbers((heads.get(passage) ?? '') + passage.text, {
			today: day,
			figures: passage.kind === 'cell',
		}).map((number) => ({ number, passage, seat })),
	);
}

export const endOfYear = (today: string) => `${today.slice(0, 4)}-12-31`;

/** Sheets are mended in their program, and say so. */
export const seatIn = (name: string): Seat =>
	/\.(?:csv|xlsx?|et)$/i.test(name) ? 'sheet' : 'file';
