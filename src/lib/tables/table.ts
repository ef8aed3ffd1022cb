/** A table of accounts as Excel saves it (CSV): headings, rows, which columns are numbers, what they come to. Read by Papa Parse. */
import Papa from 'papaparse';

export interface Table {
	headings: string[];
	/** As many cells each as there are headings. */
	rows: string[][];
	/** 合计 as it is written, where the table has its own. */
	total: string[] | undefined;
	/** Why it is no table: in Chinese, with the row; '' where it is one. */
	fault: string;
}

const none: Table = { headings: [], rows: [], total: undefined, fault: '' };

/** Rows of a sheet of accounts; more would be no page. */
const most = 500;

/** `1,234.50`, `−20`, `（300）` of bookkeepers; undefined of what is no number. */
export function numberIn(cell: string): number | undefined {
	const bare = cell
		.normalize('NFKC')
		.replaceAll(/[,\s¥￥]/g, '')
		.replace(/^[−–]/, '-')
		.replace(/^\((.+)\)$/, '-$1');
	return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

/** What is added up: money, and what is counted in people and households; never a price, a share, what is left over. */
const summed = /金额|收入|支出|费用|合计|小计|元|人次|户数|人数|次数|件数/;
const never = /单价|标准|比例|占比|率|余额|结余|每/;

/** Places of the columns that come to something. */
export const sumColumns = ({ headings }: Pick<Table, 'headings'>): number[] =>
	headings.flatMap((name, place) => (summed.test(name) && !never.test(name) ? [place] : []));

const isTotal = ([first = '', second = '']: string[]) =>
	/^(?:合\s*计|总\s*计)[：:]?$/.test(first || second);

function faultOf(headings: string[], rows: readonly string[][]): string {
	if (rows.length === 0) return '只有一行，没有内容：第一行写栏目名，下面一行一笔';
	if (rows.length > most) return `有 ${rows.length} 行，最多 ${most} 行：请按项目合并后再上传`;
	const unnamed = headings.findIndex((name) => name === '');
	if (unnamed >= 0) return `第一行第 ${unnamed + 1} 格是空的，每一栏都要有栏目名`;
	const uneven = rows.findIndex((row) => row.length !== headings.length);
	if (uneven >= 0)
		return `第 ${uneven + 2} 行有 ${rows[uneven]?.length ?? 0} 格，第一行有 ${headings.length} 格，对不上`;
	for (const place of sumColumns({ headings })) {
		const wrong = rows.findIndex(
			(row) => row[place] !== '' && numberIn(row[place] ?? '') === undefined,
		);
		if (wrong >= 0)
			return `第 ${wrong + 2} 行“${headings[place]}”写的是“${(rows[wrong]?.[place] ?? '').slice(0, 20)}”，只能写数，单位写在栏目名里`;
	}
	return '';
}

/** @param text of the whole file, whatever parts its cells */
export function tableOf(text: string): Table {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
	const [headings = [], ...rest] = data.map((row) => row.map((cell) => cell.trim()));
	if (headings.length < 2) return { ...none, fault: '不是表格：至少要有两栏，用 Excel 另存为 CSV' };
	const fault = faultOf(headings, rest);
	const last = rest.at(-1);
	const total = last && rest.length > 1 && isTotal(last) ? last : undefined;
	return { headings, rows: total ? rest.slice(0, -1) : rest, total, fault };
}

/** To the fen: what is added in another order comes to the same. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** What a column comes to. */
export function sumOf({ rows }: Pick<Table, 'rows'>, place: number): number {
	return rounded(rows.reduce((sum, row) => sum + (numberIn(row[place] ?? '') ?? 0), 0));
}

/** Columns whose written 合计 is not what their rows come to. */
export function wrongTotals(table: Table): { heading: string; written: string; sum: number }[] {
	const { headings, total } = table;
	if (!total) return [];
	return sumColumns(table).flatMap((place) => {
		const written = total[place] ?? '';
		const sum = sumOf(table, place);
		const isWrong = written !== '' && numberIn(written) !== sum;
		return isWrong ? [{ heading: headings[place] ?? '', written, sum }] : [];
	});
}
