/**
 * The digits of a text, however they are spaced: groups of digits, and runs of groups that only spaces, zero-width
 * characters or punctuation hold apart. One walk through the text, each character looked at once.
 */

export interface Group {
	/** ASCII; `X` stands in a group of its own, as the last sign of an ID. */
	digits: string;
	/** Where it stands in the text; positions are the text's own. */
	start: number;
	end: number;
	/** What holds it apart from the group before, invisible characters aside; '' for the first. */
	gap: string;
}

/** Visible separators between two groups at most; a row of spaces is one. */
const mostApart = 3;

const invisible =
	/[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/;
const apart = /[\s\p{Pd}.．。·・•‧∙⋅,，、;；/／\\_＿*＊~～`'’﹣−]/u;
/** A character reference: Markdown's and HTML's other way to write a digit or a space. */
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(?:nbsp|ensp|emsp|thinsp|shy|zwnj|zwj));/y;

/** Digits as they are written out; 幺 as it is said. */
const written = new Map(
	['〇零', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
		(signs, digit) => [...signs].map((sign) => [sign, String(digit)] as const),
	),
);

interface Sign {
	kind: 'digit' | 'apart' | 'invisible' | 'other';
	/** The digit, or the separator. */
	sign: string;
	length: number;
	/** A digit written out: it makes no number with figures beside it. */
	written?: true;
}

function kindOf(character: string): Sign['kind'] {
	if (/\d/.test(character)) return 'digit';
	if (invisible.test(character)) return 'invisible';
	return apart.test(character) ? 'apart' : 'other';
}

function referenceAt(text: string, at: number): Sign | undefined {
	reference.lastIndex = at;
	const match = reference.exec(text);
	if (!match) return undefined;
	const [written, decimal, hexadecimal] = match;
	const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : 0x20;
	const character = code <= 0x10ffff ? String.fromCodePoint(code).normalize('NFKC') : ' ';
	return { kind: kindOf(character), sign: character, length: written.length };
}

/** `９` and `𝟗` → `9`; `Ｘ`, `x` → `X`. */
function signAt(text: string, at: number): Sign {
	const code = text.charCodeAt(at);
	if (code >= 0x30 && code <= 0x39) return { kind: 'digit', sign: text.charAt(at), length: 1 };
	if (code === 0x26) {
		const found = referenceAt(text, at);
		if (found) return found;
	}
	// Han, the most of a text by far.
	if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3007) {
		const digit = written.get(text.charAt(at));
		if (digit === undefined) return { kind: 'other', sign: '', length: 1 };
		return { kind: 'digit', sign: digit, length: 1, written: true };
	}
	const character = code < 0x80 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
	const { length } = character;
	// Circled and raised digits are marks beside a number, not its digits.
	if (code >= 0x80 && /\p{Nd}/u.test(character)) {
		const sign = character.normalize('NFKC');
		return { kind: /^\d$/.test(sign) ? 'digit' : 'other', sign, length };
	}
	if (/^[XxＸｘ]$/.test(character)) return { kind: 'digit', sign: 'X', length };
	return {
		kind: kindOf(character),
		sign: /\s/.test(character) && character !== '\n' ? ' ' : character,
		length,
	};
}

/** Counts a row of spaces once; two line ends are a new paragraph and hold apart for good. */
function widened(gap: string, sign: string): string | undefined {
	const space = sign === ' ' || sign === '\n';
	if (!space) return gap.length < mostApart ? gap + sign : undefined;
	if (sign === '\n' && gap.endsWith('\n')) return undefined;
	if (gap.endsWith(' ')) return sign === '\n' ? `${gap.slice(0, -1)}\n` : gap;
	if (gap.endsWith('\n')) return gap;
	return gap.length < mostApart ? gap + sign : undefined;
}

/** Every run of digit groups in a text. */
export function runsOf(text: string): Group[][] {
	const runs: Group[][] = [];
	let run: Group[] = [];
	let gap = '';
	let inWords = false;
	const end = () => {
		if (run.length > 0) runs.push(run);
		run = [];
		gap = '';
	};
	const add = (sign: string, start: number, stop: number) => {
		const last = run.at(-1);
		if (last && gap === '' && sign !== 'X' && last.digits !== 'X') {
			last.digits += sign;
			last.end = stop;
		} else run.push({ digits: sign, start, end: stop, gap });
		gap = '';
	};
	for (let at = 0; at < text.length;) {
		const { kind, sign, length, written: inHan = false } = signAt(text, at);
		if (kind === 'digit' && inHan !== inWords) {
			end();
			inWords = inHan;
		}
		if (kind === 'digit' && (sign !== 'X' || run.length > 0)) add(sign, at, at + length);
		else if (kind === 'apart' && run.length > 0) {
			const wider = widened(gap, sign);
			if (wider === undefined) end();
			else gap = wider;
		} else if (kind !== 'invisible') end();
		at += length;
	}
	end();
	return runs;
}
