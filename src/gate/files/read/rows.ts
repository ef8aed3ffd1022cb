/** Rows of cells as tables with heads, wherever they came from: a sheet, a Word table, lines with tabs between. */
import type { Gathering } from './file-reading.ts';

export interface Row {
	cells: readonly string[];
	where: string;
}

/** How a column that tells of people or goods is called. */
const headWord =
	/^(?:序号|编号|姓名|名字|户主|业主|申请人|负责人|联系人|监护人|学生|儿童|老人|患者|成员|本人|配偶|性别|年龄|出生|生日|民族|籍贯|身份证|证件|证号|护照|号码|电话|手机|联系|微信|QQ|邮箱|地址|住址|居住|家庭|房号|房屋|楼栋|楼号|门牌|单元|户籍|户口|病|疾病|患病|诊断|残疾|低保|困难|救助|类别|类型|等级|账号|账户|卡号|银行|开户|金额|标准|学校|班级|年级|单位|职务|职业|名称|日期|时间|数量|备注)/;
const longestHead = 20;
/** Rows of heads above one another at most: 家庭成员 over 姓名 and 年龄. */
const mostHeadRows = 3;

/** `姓　名` → `姓名` */
const closed = (text: string) => text.replace(/\s+/gu, '');

const headWords = (cells: readonly string[]) =>
	cells.filter((cell) => {
		const text = closed(cell);
		return text.length <= longestHead && headWord.test(text);
	}).length;

const isFilled = (cell: string) => cell.trim() !== '';

/** A column without a head is rare; in a form every second cell waits to be filled in. */
const isWide = ({ cells }: Row) => {
	const filled = cells.filter(isFilled).length;
	return filled >= 2 && filled > cells.length * 0.6;
};

/** Two heads at least, and mostly heads: `姓名 | 张三 | 性别 | 男` is a form. */
function isHead(row: Row): boolean {
	const filled = row.cells.filter(isFilled);
	const words = headWords(row.cells);
	if (!isWide(row) || filled.some((cell) => /\d{4}/.test(cell))) return false;
	return words >= 2 && words * 2 > filled.length;
}

/** What a form says: `姓名：张三，性别：男`; '' of a row that is none. */
function pairsOf({ cells }: Row): string {
	const filled = cells.filter(isFilled);
	const isLabel = (cell: string | undefined) => cell !== undefined && headWords([cell]) > 0;
	return filled
		.flatMap((label, at) => {
			const value = filled[at + 1];
			if (!isLabel(label) || value === undefined || isLabel(value)) return [];
			return [`${closed(label).replace(/[:：]$/, '')}：${value.trim()}`];
		})
		.join('，');
}

/** Where tables begin: rows of heads; else the first row that may be one, unless it is a form. */
function headsOf(rows: readonly Row[]): number[] {
	const found = rows.flatMap((row, at) => (isHead(row) ? [at] : []));
	if (found.length > 0) return found;
	const first = rows.findIndex(isWide);
	const isForm = rows.slice(first + 1).some((row) => headWords(row.cells) > 0);
	return first < 0 || isForm ? [] : [first];
}

/** The lowest word over each column. */
function lowest(rows: readonly (readonly number[])[]): number[] {
	const width = Math.max(...rows.map((row) => row.length));
	return Array.from({ length: width }, (_, column) =>
		rows.reduce((head, row) => ((row[column] ?? -1) >= 0 ? (row[column] ?? -1) : head), -1),
	);
}

const fewestDigits = 11;

/** A number written one digit a box is a number all the same. */
function boxed(cells: readonly string[]): string[] {
	const signs = cells.map((cell) => (/^\s*[\dXxＸ]\s*$/.test(cell) ? cell.trim() : ' ')).join('');
	return signs.split(/\s+/).filter((run) => run.length >= fewestDigits);
}

/**
 * @param caption what stands over the first of them
 * @param where of the whole: `的“Sheet1”`
 */
export function sayRows(
	into: Gathering,
	rows: readonly Row[],
	{ caption, where }: { caption: string; where: string },
): void {
	const heads = new Set(headsOf(rows));
	const places = rows.map(({ cells, where: place }, at) =>
		cells.map((cell) => into.say(heads.has(at) ? closed(cell) : cell, 'cell', place)),
	);
	for (const row of rows) {
		for (const run of boxed(row.cells)) into.say(run, 'cell', row.where);
		if (heads.size === 0) into.say(pairsOf(row), 'paragraph', row.where);
	}
	const starts = [...heads].filter((at) => !heads.has(at - 1));
	for (const [number, start] of starts.entries()) {
		const end = starts[number + 1] ?? rows.length;
		let body = start + 1;
		while (heads.has(body) && body < start + mostHeadRows) body += 1;
		const above = rows[start - 1]?.cells.filter(isFilled) ?? [];
		into.table({
			heads: lowest(places.slice(start, body)),
			rows: places.slice(body, end),
			caption: above.length === 1 ? (above[0] ?? '') : number === 0 ? caption : '',
			where,
		});
	}
}
