/** How each part is written: as staff would write it, more carefully only where that is read otherwise. */
import type { Break, InlineCode, List, ListItem, Parents, Table, Text } from 'mdast';
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown';
import type { SourceStyle } from './source-style.ts';
import type { Written } from './meaning.ts';

/** How careful: signs as typed; those escaped that Markdown may take for marks; all of them; those of addresses too. */
export type Care = 'asTyped' | 'escaped' | 'everySign' | 'everySignOfAll';

const address = /((?:https?:\/\/|www\.)[\u0021-\u007e]+)/;
const sign = /[!-/:-@[-`{-~]/g;

const isWithin = ({ stack }: State, construct: State['stack'][number]) => stack.includes(construct);

/** A space or tab at a line's edge would be taken away. */
function withEdges(value: string, { before, after }: Info): string {
	const begun = /[\r\n|]$/.test(before) ? value.replace(/^[ \t]/, reference) : value;
	return /^[\r\n|]/.test(after) ? begun.replace(/[ \t]$/, reference) : begun;
}

const reference = (space: string) => (space === '\t' ? '&#x9;' : '&#x20;');

function escaped(value: string, state: State, info: Info, care: Care): string {
	if (care !== 'escaped') return withEdges(value.replace(sign, '\\$&'), info);
	return state.safe(value, info);
}

/** Signs within an address stay, so that the page makes a link of it. */
function textHandle(care: Care): Handle {
	return (node: Text, _, state, info) => {
		if (isWithin(state, 'autolink')) return node.value;
		if (care === 'asTyped')
			return isWithin(state, 'tableCell') ? node.value.replaceAll('|', '\\|') : node.value;
		const parts = care === 'everySignOfAll' ? [node.value] : node.value.split(address);
		return parts
			.map((part, place) => {
				const before = parts[place - 1]?.slice(-1) || info.before;
				const after = parts[place + 1]?.slice(0, 1) || info.after;
				return place % 2 ? part : escaped(part, state, { ...info, before, after }, care);
			})
			.join('');
	};
}

/** A bare line end is a line on the page, but not beside another, at an edge, or beside a picture. */
function breakHandle(care: Care): Handle {
	return (node: Break, parent) => {
		const siblings: { type: string }[] = parent?.children ?? [];
		const place = siblings.indexOf(node);
		const beside = [siblings[place - 1]?.type, siblings[place + 1]?.type];
		const bare = beside.every((type) => type && type !== 'break' && type !== 'image');
		return bare && !care.startsWith('everySign') ? '\n' : '\\\n';
	};
}

/** `**甲**`; the reader takes marks beside Chinese as they are meant. */
function markHandle(mark: string): Handle {
	return (node: Parents, _, state, info) => {
		const inside = { ...info, before: mark, after: mark };
		return mark + state.containerPhrasing(node, inside) + mark;
	};
}

const code: Handle = (node: InlineCode, parent, state) => {
	const written = defaultHandlers.inlineCode(node, parent, state);
	return isWithin(state, 'tableCell') ? written.replaceAll('|', '\\|') : written;
};

interface Held {
	data?: SourceStyle;
}

const otherMark: Record<string, string> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };

/** Two lists side by side need two marks. */
const list: Handle = (node: List & Held, _, state, info) => {
	const own = node.data?.mark ?? (node.ordered ? '.' : '-');
	const mark = state.bulletLastUsed === own ? (otherMark[own] ?? own) : own;
	const outer = state.bulletCurrent;
	state.bulletCurrent = mark;
	const exit = state.enter('list');
	const written = state.containerFlow(node, info);
	exit();
	state.bulletCurrent = outer;
	state.bulletLastUsed = mark;
	return written;
};

const item: Handle = (node: ListItem, around, state, info) => {
	const parent = around as (List & Held) | undefined;
	const place = parent?.children.indexOf(node) ?? 0;
	const number = parent?.data?.numbers?.[place] ?? String((parent?.start ?? 1) + place);
	const mark = (parent?.ordered ? number : '') + (state.bulletCurrent ?? '-');
	const exit = state.enter('listItem');
	const inside = state.containerFlow(node, info);
	exit();
	const indent = ' '.repeat(mark.length + 1);
	return state.indentLines(inside, (line, index, blank) => {
		if (index === 0) return blank ? mark : `${mark} ${line}`;
		return blank ? line : indent + line;
	});
};

const delimiters = { left: ':--', center: ':-:', right: '--:' };

const table: Handle = (node: Table & Held, _, state, info) => {
	const edge = node.data?.tight ? '' : ' ';
	const line = (cells: string[]) => `|${cells.map((cell) => edge + cell + edge).join('|')}|`;
	const [head = '', ...rows] = node.children.map((row) =>
		line(
			row.children.map((cell) => {
				const exits = [state.enter('tableCell'), state.enter('phrasing')];
				const written = state.containerPhrasing(cell, { ...info, before: '|', after: '|' });
				for (const exit of exits.reverse()) exit();
				return written;
			}),
		),
	);
	const under = (node.align ?? []).map((align) => (align ? delimiters[align] : '---'));
	return [head, node.data?.delimiters ?? line(under), ...rows].join('\n');
};

/** The handlers for `toMarkdown`. */
export function handlersOf(care: Care): Record<string, Handle> {
	return {
		written: ({ value }: Written) => value,
		text: textHandle(care),
		break: breakHandle(care),
		strong: markHandle('**'),
		emphasis: markHandle('*'),
		delete: markHandle('~~'),
		inlineCode: code,
		list,
		listItem: item,
		table,
	};
}
