/** Bodies made to keep a reader busy, up to the length a body may have. */
const longest = 200_000;

/** One piece again and again. */
export interface Crafted {
	name: string;
	piece: string;
	before?: string;
	after?: string;
	/** Again at most so often. */
	times?: number;
}

export function bodyOf({ piece, before = '', after = '', times }: Crafted, share = 1): string {
	const room = longest * share - before.length - after.length;
	const most = Math.max(1, Math.floor(room / piece.length));
	return before + piece.repeat(Math.min(most, times ?? most)) + after;
}

const table = '|甲|乙|\n|-|-|\n';
const nested = (levels: number) =>
	Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');

const pieces: [piece: string, before?: string, after?: string][] = [
	...['](', '[a](', '|a|\n', '&a;', ':::callout{kind=tip}\n', '~~a', ':::a\n', '|a|b|\n'].map(
		(piece): [string] => [piece],
	),
	...['::video{', '![a](b', '[a]: b\n', ':a', '**水。**水', '[', '*', '1', '![', '<!--', '<?'].map(
		(piece): [string] => [piece],
	),
	...['<![CDATA[', '<!A', '<a b="', '[a](b (', "[a](b '", '[a](<b', '[a][b', '1@', '*www.a_'].map(
		(piece): [string] => [piece],
	),
	...[
		':::a\n:::\n',
		'- :::a\n',
		'>:::a\n>b\n>:::\n',
		'# a\n',
		'```\n',
		'- a\n',
		'-\n',
		'> a\n',
	].map((piece): [string] => [piece]),
	...['`|', '](', '&a;', '~~a', '\\|', '![a](b'].map((piece): [string, string] => [
		piece,
		`${table}|`,
	]),
	...['](', '[a](', '&a;', '~~a', '![a](b', '1'].flatMap((piece): [string, string][] => [
		[piece, '- '],
		[piece, '> '],
		[piece, '停水。'],
	]),
	['a\n', '> a\n'],
	['a\n', '- a\n'],
	['停水\n\n', ':::a\n'.repeat(3)],
	['a\n', table],
	['a\n', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n`],
	['\n', nested(12), 'b'],
	['- '.repeat(12) + 'a\n'],
	['> '.repeat(12) + 'a\n'],
	['*', '*a ', ' a*'],
	['1', '', `@${'1'.repeat(90_000)}`],
	['&a;', '[a](b "', '")'],
	['*a ', '![a'.repeat(30), '](a)'.repeat(30)],
];

/** Those that took a reader minutes, and their kin. */
export const named: Crafted[] = [
	...pieces.map(([piece, before = '', after = '']) => ({
		name: JSON.stringify(`${before.slice(0, 20)}${piece.slice(0, 30)}…${after.slice(0, 20)}`),
		piece,
		before,
		after,
	})),
	{ name: 'numbered lists in one line', piece: '1. ', times: 8_000 },
	{ name: 'lists 600 deep', piece: nested(600).slice(0, longest) },
	{ name: 'brackets and their ends', piece: '['.repeat(100_000) + ']'.repeat(100_000) },
	{ name: 'pictures in pictures', piece: '!['.repeat(33_000) + '](a)'.repeat(33_000) },
	{ name: 'bold in bold', piece: '**a '.repeat(25_000) + 'a** '.repeat(25_000) },
];

const signs = Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** Each sign of ASCII alone and beside each other, among Chinese, in lines, in a cell, an item, a quotation. */
export const pairs: Crafted[] = signs.flatMap((one, first) =>
	['', ...signs, '1', 'a'].map((other, second) => {
		const piece = [`${one}${other}`, `${one}${other}水`, `${one}${other}\n`, `${one}a${other} `];
		const before = ['', '- ', '> ', `${table}|`];
		const place = first + second;
		const chosen = { piece: piece[place % 4] ?? one, before: before[(place >> 2) % 4] ?? '' };
		return { name: JSON.stringify(`${chosen.before}${chosen.piece}…`), ...chosen };
	}),
);
