/** A table of accounts: what it comes to, and the same of the period before beside it. */
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { fileAddress, fileLabel } from '../../lib/files.ts';
import { mediaPath } from '../../lib/media.ts';
import { periodInWords } from '../../lib/calendar/period.ts';
import { tableAt } from '../../lib/tables/table-files.ts';
import { numberIn, sumColumns, sumOf, type Table } from '../../lib/tables/table.ts';
import { officeWords } from '../../office-strings.ts';
import { periodBefore } from '../reports/periods.ts';

type Disclosure = Entry<'disclosures'>;

const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

/** `12000.5` → `12,000.5`; a word stays as it is. */
function shown(cell: string, isSum: boolean): string {
	const value = isSum ? numberIn(cell) : undefined;
	return value === undefined ? cell : format.format(value);
}

/** Undefined of what has none, or may not show it. */
function tableIn(entry: Disclosure | undefined): Table | undefined {
	if (!entry?.source || !entry.data.table) return undefined;
	const table = tableAt(mediaPath(entry, entry.data.table));
	return table.fault === '' ? table : undefined;
}

/** Rows are the same things where their first cells are; of a name that stands twice nothing is said. */
function byName({ rows }: Table): ReadonlyMap<string, readonly string[]> {
	const groups = Map.groupBy(rows, ([name = '']) => name);
	return new Map(
		[...groups].flatMap(([name, [row, ...others]]) =>
			row && others.length === 0 ? [[name, row]] : [],
		),
	);
}

export interface AccountsView {
	caption: string;
	headings: { text: string; isSum: boolean }[];
	rows: string[][];
	/** None where nothing is added up. */
	total: string[] | undefined;
	/** Which period stands beside it. */
	before: { text: string; address: string } | undefined;
	file: { label: string; address: string };
}

export function accountsView(entry: Disclosure, index: EntryIndex): AccountsView | undefined {
	const table = tableIn(entry);
	if (!table || !entry.data.table) return undefined;
	const path = mediaPath(entry, entry.data.table);
	const sums = sumColumns(table);
	const earlier = periodBefore(entry, index);
	const other = tableIn(earlier);
	const isSame = other && other.headings.join('\0') === table.headings.join('\0');
	const beside = isSame ? sums : [];
	const names = isSame ? byName(other) : undefined;
	const { headings, rows, total } = table;
	const old = (name: string, place: number) => shown(names?.get(name)?.[place] ?? '—', true);
	const own = headings.map((_, place) =>
		sums.includes(place)
			? format.format(sumOf(table, place))
			: place === 0
				? officeWords.total
				: '',
	);
	const written = total?.map((cell, place) => shown(cell, sums.includes(place)));
	const totals = written ?? (sums.length > 0 && rows.length > 1 ? own : undefined);
	return {
		caption: officeWords.table,
		headings: [
			...headings.map((text, place) => ({ text, isSum: sums.includes(place) })),
			...beside.map((place) => ({ text: officeWords.before(headings[place] ?? ''), isSum: true })),
		],
		rows: rows.map((row) => [
			...row.map((cell, place) => shown(cell, sums.includes(place))),
			...beside.map((place) => old(row[0] ?? '', place)),
		]),
		total: totals && [
			...totals,
			...beside.map((place) => (other ? format.format(sumOf(other, place)) : '')),
		],
		before:
			isSame && earlier && beside.length > 0
				? {
						text: officeWords.beforeOf(periodInWords(earlier.data.period)),
						address: earlier.address,
					}
				: undefined,
		file: { label: officeWords.download(fileLabel(path)), address: fileAddress(path) },
	};
}

/** The board as it hung. */
export function postedView({ data, source }: Disclosure) {
	const { posted, title } = data;
	if (!source || !posted?.photo) return undefined;
	return { image: posted.photo, alt: officeWords.postedPhoto(title, posted.places.join('、')) };
}
