/** A covered name beside a whole door number covers nobody: `王*芝，3幢2单元501室`. */
import type { Find, TextHit } from '../text/find.ts';
import type { Passage, Table } from '../text/reading.ts';
import { pieceAround } from './cut.ts';
import { facts } from './facts/index.ts';
import { tablesOf } from './find.ts';
import { isOfFiction } from './related.ts';
import { surnameAt } from './surnames.ts';

const covered = /((?:(?!某)[\u3400-\u9fff]){1,2})(?:[*＊×]{1,2}|某{1,2})/g;
const { words, value: door = /(?!)/g, except } = facts.door;
const anyDoor = new RegExp(words);

const holdsCovered = (text: string) =>
	[...text.matchAll(covered)].some(
		([, before = '']) => surnameAt(before, 0) === 2 || surnameAt(before.slice(-1), 0) === 1,
	);

const message =
	'姓名遮住了，门牌号却写到户，看的人还是知道是谁，请核对；是住户的请把地址改到小区或者楼';
const hit = (passage: Passage, at: number): TextHit => ({ passage, at, message });

/** Where a text has a door whose sentence holds a covered name; the first is enough to mend all. */
function doorIn({ text }: Passage): number | undefined {
	if (!/[*＊×某]/.test(text) || !anyDoor.test(text)) return undefined;
	for (const { index, 0: written } of text.matchAll(door)) {
		const { text: piece } = pieceAround(text, index, index + written.length);
		const isOther = except?.test(piece) === true || isOfFiction.test(piece);
		if (!isOther && holdsCovered(piece)) return index;
	}
	return undefined;
}

const isDoor = ({ text }: Passage) => [...text.matchAll(door)].length > 0 && !except?.test(text);
const isCovered = ({ text }: Passage) => text.length <= 8 && holdsCovered(text);

function rowOf({ rows }: Table): Passage | undefined {
	return rows.find((row) => row.some(isCovered) && row.some(isDoor))?.find(isDoor);
}

export const maskedDoors: Find = (reading) => [
	...reading.passages.flatMap((passage) => {
		const at = doorIn(passage);
		return at === undefined ? [] : [hit(passage, at)];
	}),
	...tablesOf(reading).flatMap((table) => {
		const cell = rowOf(table);
		return cell ? [hit(cell, 0)] : [];
	}),
];
