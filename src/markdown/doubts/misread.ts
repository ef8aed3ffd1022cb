/** What was read as Markdown and may have been meant as the signs themselves. */
import type { Emphasis, Link, List, Nodes, Strong, Table } from 'mdast';
import type { BodyFinding } from '../finding.ts';

interface Around {
	source: string;
	start: number;
	end: number;
}

function around({ position }: Nodes, source: string): Around {
	return { source, start: position?.start.offset ?? 0, end: position?.end.offset ?? source.length };
}

const word = /[\p{L}\p{N}]/u;

const clause = /^[，、；。,;]/;
/** The end of one name and the beginning of another: `明，李`. */
const names =
	/^[^\s，、；。,;（(]{0,2}[，、；。,;（(\s](?:.*[，、；。,;）)\s])?[^\s，、；。,;）)]{1,2}$/u;

/** Without the marks about it; a pattern would try each run of marks within it anew. */
function unmarked(written: string): string {
	const from = written.search(/[^*_]/);
	let to = written.length;
	while (to > from && '*_'.includes(written.charAt(to - 1))) to -= 1;
	return from < 0 ? '' : written.slice(from, to);
}

/** `王*明，李*华`: two masks, read as slanted words between them; `__init__` a name. */
function mask(node: Emphasis | Strong, { source, start, end }: Around): string | undefined {
	const written = source.slice(start, end);
	const words = unmarked(written);
	const between = word.test(source[start - 1] ?? '') && names.test(words);
	const joined = word.test(source[end] ?? '') || clause.test(words);
	const name = written.startsWith('_') && /^\w+$/.test(words);
	if (!name && !(between && joined)) return undefined;
	const mark = written.startsWith('_') ? '下划线' : '星号';
	const became = node.type === 'strong' ? '加粗' : '倾斜';
	const sign = written.startsWith('_') ? '_' : '*';
	const from = source.slice(Math.max(0, start - 1), start).trim();
	return `“${from}${written.slice(0, 20)}”里的${mark}成了${became}的记号，不会显示：要显示它，请在每个前面加反斜线，写成“\\${sign}”`;
}

/** The page counts on from the first number, whatever the others are. */
function numbers(list: List, source: string): BodyFinding[] {
	if (!list.ordered) return [];
	const typed = list.children.map((item) =>
		Number.parseInt(source.slice(around(item, source).start, around(item, source).end), 10),
	);
	const [first = 1] = typed;
	const wrong = typed.findIndex((number, place) => number !== first + place);
	if (wrong < 0 || typed.every((number) => number === first)) return [];
	const message = `这一项的编号写的是 ${typed[wrong]}，网页上会显示成 ${first + wrong}：请按顺序编号；要照写的显示，请在号码的点前加反斜线，写成“${typed[wrong]}\\.”`;
	return [{ line: list.children[wrong]?.position?.start.line ?? 1, message }];
}

function rows({ align, children }: Table): BodyFinding[] {
	const columns = align?.length ?? children[0]?.children.length ?? 0;
	return children
		.filter((row) => row.children.length > columns)
		.map((row) => ({
			line: row.position?.start.line ?? 1,
			message: `这一行有 ${row.children.length} 格，表头只有 ${columns} 格：请给表头补上格子，或者去掉多出的“|”；格子里要写竖线请写成“\\|”`,
		}));
}

const file = /^[\p{L}\p{N}_（）()-]+\.(?:pdf|docx?|xlsx?|pptx?|html?|jpe?g|png|zip|rar)(?![a-z])/iu;

function link(node: Link, { source, start, end }: Around): string | undefined {
	if (node.title) return `链接里引号中的“${node.title.slice(0, 20)}”手机上看不到：请写进文字里`;
	if (node.children.length === 0)
		return `链接“${node.url}”没有文字，居民看不到：请写成 [文字](地址)`;
	const bare = source[start] !== '[' && source[start] !== '<';
	const rest = bare ? file.exec(source.slice(end, end + 80))?.[0] : undefined;
	return rest && /^[^\x20-\x7e]/.test(rest)
		? `网址到“${rest.slice(0, 10)}”前面就断了：网址里有中文时请写成 [文字](<网址>)`
		: undefined;
}

/** `C:\表\_新表_.docx`: some of its backslashes are shown and some are not. */
function backslashes(written: string): string | undefined {
	const escapes = /\\[!-/:-@[-`{-~]/.test(written);
	const plain = /\\[^!-/:-@[-`{-~\n]/.test(written.replace(/\\\\/g, ''));
	return escapes && plain
		? `“${written.slice(written.indexOf('\\'), written.indexOf('\\') + 12)}”里的反斜线有的不会显示：要显示它，请每个都写成两个“\\\\”`
		: undefined;
}

function sentence(node: Nodes, place: Around): string | undefined {
	const { source, start, end } = place;
	switch (node.type) {
		case 'emphasis':
		case 'strong':
			return mask(node, place);
		case 'listItem':
			return node.children.length > 0
				? undefined
				: '这一行只有列表的记号，没有字：请补上内容；要显示这个记号，请在它前面加反斜线“\\”';
		case 'link':
			return link(node, place);
		case 'image':
			return node.title
				? `图片引号中的“${node.title.slice(0, 20)}”手机上看不到：请写进说明里`
				: undefined;
		case 'text':
			return backslashes(source.slice(start, end));
		case 'blockquote':
			return /^>\s*\d/.test(source.slice(start, start + 10))
				? '这一行开头的“>”成了引用，不会显示：要写大于号，请写成“\\>”或“高于”'
				: undefined;
		default:
			return undefined;
	}
}

/** What is to be said of a node. */
export function misread(node: Nodes, source: string): BodyFinding[] {
	if (node.type === 'list') return numbers(node, source);
	if (node.type === 'table') return rows(node);
	const message = sentence(node, around(node, source));
	return message === undefined ? [] : [{ line: node.position?.start.line ?? 1, message }];
}
