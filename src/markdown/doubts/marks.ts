/** Marks that did not work and so will stand on the page as they were typed. */
import type { ShownLine } from './shown.ts';
import { taken } from './taken.ts';

interface Mark {
	/** Over one line, without the spaces before it; its match is quoted. */
	form: RegExp;
	say: (seen: string) => string;
}

/** Of the marks that begin a line the first that fits is said, of the others each. */
const atStart: readonly Mark[] = [
	{
		// `#3号楼` is a house, `#停水#` a topic.
		form: /^#{1,6}(?![#\s\d])(?![^#]*#)[^\s]{1,8}/,
		say: (seen) =>
			`“${seen}”的井号会露出来：标题请在井号后面空一格，写成“## 标题”；不是标题就删去井号`,
	},
	{
		form: /^＃+(?!\d)[^＃]{1,8}(?!.*＃)/,
		say: (seen) => `“${seen}”用了全角的井号，不会成为标题：请改成半角并空一格，写成“## 标题”`,
	},
	{
		form: /^[:：]*：[:：]+\S*/,
		say: (seen) => `“${seen}”用了全角的冒号，会原样露出来：请改成半角，写成“:::”`,
	},
	{
		form: /^:{3,}$/,
		say: () =>
			'这一行“:::”没有开头与它配对，会原样露出来：请补上开头（例如 :::callout{kind=tip}），或者删去它',
	},
	{
		form: /^:{2,}[^\s:][^\s{[]*/,
		say: (seen) =>
			`“${seen}”没有读成提示框或附件，会原样露出来：名称后面紧接半角的“{…}”，一行写完，例如 :::callout{kind=tip}`,
	},
	{
		form: /^｜.*｜/,
		say: () => '这一行用了全角的“｜”，不会成为表格：请改成半角“|”，表头下面写一行 |---|---|',
	},
	{
		form: /^\|.*\|/,
		say: () =>
			'这一行的“|”会露出来，没有成为表格：表头下面要有一行 |---|---|（半角减号），格数和表头一样',
	},
	{
		form: /^[-:—–－\s]*(?:[-—–－]{2,}:?\s*[|｜]\s*:?)+[-:—–－\s]*$/,
		say: () => '这一行没有成为表格的横线：请写成 |---|---|（半角减号），格数和表头一样',
	},
	{
		form: /^={2,}\s*$/,
		say: (seen) => `“${seen.trim()}”会原样露出来：要一条横线请写“---”，要标题请在上一行前面写“## ”`,
	},
	{ form: /^[＞〉]\s*\S{1,8}/, say: (seen) => `“${seen}”不会成为引用：请改成半角“> ”` },
];

const anywhere: readonly Mark[] = [
	{
		// `李**，` and `13**5` are masks.
		form: /(?<!\*)\*\*(?!\*)(?=[\p{L}\p{N}\p{Ps}\p{Pi}])(?<!\p{N}\*\*(?=\p{N})).{0,10}|(?<![\p{L}\p{N}*])\*{2,}(?!\*)(?=\S|$).{0,10}/u,
		say: (seen) =>
			`“${seen}”的星号会露出来：加粗请前后各写两个星号，中间紧挨着字；不要加粗就删去星号`,
	},
	{
		form: /＊{2}[^＊]{1,20}＊{2}/,
		say: (seen) => `“${seen}”用了全角的星号，不会加粗：请改成半角“**”`,
	},
	{
		form: /(?<!~)~~(?!~).{0,10}/,
		say: (seen) => `“${seen}”的波浪号会露出来：删除线请前后各写两个“~~”，中间紧挨着字`,
	},
	{ form: /[～]{2}[^～]{1,20}[～]{2}/, say: (seen) => `“${seen}”用了全角的波浪号，不会成为删除线` },
	{
		form: /.{0,10}\\$/,
		say: (seen) => `“${seen}”末尾的反斜线会露出来：请删去它；要换一行，直接另起一行就行`,
	},
	{ form: /`+.{0,10}/, say: (seen) => `“${seen}”的反引号会露出来：请前后成对，或者删去` },
	{
		form: /[!！]\[[^[\]]{0,40}\](?=[(（])/,
		say: (seen) =>
			`“${seen}”没有成为图片：请写成 ![图里有什么](图片位置)，括号用半角，位置里不要有空格`,
	},
	{
		form: /(?<![!！])[[［【][^[\]［］【】]{1,40}(?:[\]］]\s*[(（]|】\s*\()\s*(?=https?:|www\.|mailto:|\/|\.\.?\/)/,
		say: (seen) =>
			`“${seen.trim()}…”没有成为链接：请写成 [文字](地址)，括号都用半角、紧挨着，地址里不要有空格`,
	},
];

/** The first mark that fits where the line begins. */
function startOf(line: string): string[] {
	for (const { form, say } of atStart) {
		const seen = form.exec(line)?.[0];
		if (seen !== undefined) return [say(seen)];
	}
	return [];
}

const row = /^[\s\u3000]*[|｜]/;

/** What is to be said of one line. */
export function rawMarks({ text, above, begins }: ShownLine): string[] {
	// Of a table that was none, the first line says it.
	const said = begins && !(row.test(text) && row.test(above ?? ''));
	const inside = anywhere.flatMap(({ form, say }) => {
		const seen = form.exec(text)?.[0];
		return seen === undefined ? [] : [say(seen.replaceAll(taken, '…'))];
	});
	return [...(said ? startOf(text.replace(/^[\s\u3000]+/, '')) : []), ...inside];
}
