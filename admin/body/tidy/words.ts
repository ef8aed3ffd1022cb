/** What is mended within the words, wherever they stand: radicals, units, half-width signs. */
import { ofRadical } from '../../../src/search/words/radicals.ts';
import type { BoxNode } from '../editor.ts';
import type { Ask, Change } from './change.ts';
import { edited, proseOf, type Edit } from './inline.ts';

/** An address is no prose. */
const address = /(?:https?:\/\/|www\.|[\w.-]+@)[!-~]+/g;

interface Mending extends Edit {
	kind: Change['kind'];
}

const radical = /[\u2e80-\u2fdf]/g;

const plainOf = (sign: string) => ofRadical(sign).normalize('NFKC');

const radicalsIn = (text: string): Mending[] =>
	[...text.matchAll(radical)].flatMap(({ 0: sign, index }) =>
		plainOf(sign) === sign
			? []
			: [{ kind: 'radical', from: index, to: index + 1, text: plainOf(sign) }],
	);

/** `80m2`, `3 km2`: only behind a number. */
const unit = /(?<=[\d０-９]\s?(?:[kcdm]?m))[23](?![\dA-Za-z.])/g;

const unitsIn = (text: string): Mending[] =>
	[...text.matchAll(unit)].map(({ 0: power, index }) => ({
		...{ kind: 'unit' as const, from: index, to: index + 1 },
		text: power === '2' ? '²' : '³',
	}));

const full: Record<string, string> = {
	...{ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' },
};

const han = String.raw`[\p{Script=Han}”’」』》）〕】]`;

/** Behind Chinese and before it, or a figure, or nothing: `时间:3月5日`; a full stop only where a sentence ends. */
const signs = new RegExp(
	[
		String.raw`(?<=${han})[,;:?!](?=\s?(?:[\p{Script=Han}“‘「『《（〔【\d]|$)) ?`,
		String.raw`(?<=${han})\.(?=[”’」』]?(?:\p{Script=Han}|$))`,
	].join('|'),
	'gmu',
);

/** Around Chinese: `(试行)`, `"节水"`. */
const brackets = /\(([^()\n]*\p{Script=Han}[^()\n]*)\)/gu;
const quotes = /"([^"\n]*\p{Script=Han}[^"\n]*)"/gu;

const around = (text: string, pairs: RegExp, open: string, close: string): Mending[] =>
	[...text.matchAll(pairs)].flatMap(({ 0: found, index }) => [
		{ kind: 'punctuation' as const, from: index, to: index + 1, text: open },
		{
			...{ kind: 'punctuation' as const, from: index + found.length - 1 },
			...{ to: index + found.length, text: close },
		},
	]);

const signsIn = (text: string): Mending[] =>
	[
		...[...text.matchAll(signs)].map(({ 0: sign, index }) => ({
			...{ kind: 'punctuation' as const, from: index, to: index + sign.length },
			text: full[sign.trim()] ?? sign,
		})),
		...around(text, brackets, '（', '）'),
		...around(text, quotes, '“', '”'),
	].sort((one, other) => one.from - other.from);

function within(text: string): (mending: Mending) => boolean {
	const taken = [...text.matchAll(address)].map(({ 0: found, index }) => [
		index,
		index + found.length,
	]);
	return ({ from }) => taken.some(([start = 0, end = 0]) => from >= start && from < end);
}

/** Words around a change, so that one sees where it is. */
function shown(text: string, { from, to, text: now }: Mending): Pick<Change, 'before' | 'after'> {
	const [before, after] = [text.slice(Math.max(from - 8, 0), from), text.slice(to, to + 4)];
	return { before: before + text.slice(from, to) + after, after: before + now + after };
}

/** Counts the units as one reads: each is asked by itself. */
export class WordMender {
	readonly #ask: Ask;
	#units = 0;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** The words of one line, mended as is wished. */
	mended(nodes: BoxNode[]): BoxNode[] {
		const radicals = this.#edits(nodes, radicalsIn);
		const units = this.#edits(radicals, unitsIn);
		return this.#edits(units, signsIn);
	}

	#edits(nodes: BoxNode[], find: (text: string) => Mending[]): BoxNode[] {
		const text = proseOf(nodes);
		const isAddress = within(text);
		const edits = find(text).filter(
			(mending) => !isAddress(mending) && this.#wished(text, mending),
		);
		return edits.length > 0 ? edited(nodes, edits) : nodes;
	}

	#wished(text: string, mending: Mending): boolean {
		const { kind } = mending;
		const number = kind === 'unit' ? { number: this.#units++ } : {};
		return this.#ask({ kind, ...shown(text, mending), ...number });
	}
}
