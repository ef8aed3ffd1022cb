/** What a cell of a table says, as a field holds it. */
import { isCalendarDate } from '../../../src/collections/field.ts';

export interface Column {
	name: string;
	label: string;
	kind: 'text' | 'number' | 'choice' | 'date' | 'time' | 'flag';
	/** Of a choice: what is written, and its name. */
	options?: readonly { value: string; label: string }[];
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** 未达标 holds 达标, and means something else. */
const turns = /[未不没无非部半]/;

/** The choice of this name; where several hold the word, the one that adds nothing which turns it round. */
function choiceIn(options: NonNullable<Column['options']>, cell: string): string | undefined {
	const said = plain(cell);
	const exact = options.find(({ label, value }) => plain(label) === said || value === said);
	if (exact) return exact.value;
	const holding = options.filter(({ label }) => {
		const rest = plain(label).replace(said, '');
		return plain(label).includes(said) && !turns.test(rest);
	});
	return holding.length === 1 ? holding[0]?.value : undefined;
}

/** `1,200 个` → 1200 */
function numberIn(cell: string): number | undefined {
	const [figures] = /^[-−]?\d[\d,]*(?:\.\d+)?(?=\D*$)/.exec(plain(cell)) ?? [];
	return figures === undefined ? undefined : Number(figures.replace(/,/g, '').replace('−', '-'));
}

const two = (figures: string) => figures.padStart(2, '0');

/** `2026/3/1`, `2026年3月1日` → `2026-03-01`; with a time behind it, that too */
function dateIn(cell: string, timed: boolean): string | undefined {
	const form = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s*(\d{1,2})[:时点](\d{2})?.*)?$/;
	const found = form.exec(cell.normalize('NFKC').trim());
	if (!found) return undefined;
	const [, year = '', month = '', day = '', hour, minute = '00'] = found;
	const date = `${year}-${two(month)}-${two(day)}`;
	if (!isCalendarDate(date)) return undefined;
	if (!timed) return date;
	return hour === undefined || Number(hour) > 23 || Number(minute) > 59
		? undefined
		: `${date} ${two(hour)}:${minute}`;
}

function flagIn(cell: string): boolean | undefined {
	if (/^(?:是|有|对|√|✓|y|yes|true|1)$/i.test(plain(cell))) return true;
	return /^(?:否|无|没有|不是|×|x|n|no|false|0)$/i.test(plain(cell)) ? false : undefined;
}

/** undefined: it cannot be told what is meant. */
export function valueIn(column: Column, cell: string): string | number | boolean | undefined {
	switch (column.kind) {
		case 'choice':
			return choiceIn(column.options ?? [], cell);
		case 'number':
			return numberIn(cell);
		case 'date':
			return dateIn(cell, false);
		case 'time':
			return dateIn(cell, true);
		case 'flag':
			return flagIn(cell);
		case 'text':
			return cell;
	}
}
