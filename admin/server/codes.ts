/** Codes of things in the settings, made from their names: nobody is asked for one (library: pinyin-pro, which knows characters with several readings). */
import { pinyin } from 'pinyin-pro';

/** Of longer names the first letters are enough. */
const mostSyllables = 4;

/** Of a building the number says all: `清和苑 3 号楼` → `qingheyuan-3`. */
const needless = /(?<=\d)\s*(?:号楼|号院|号|栋|幢|座|单元)/gu;

/** `养老助老` → `yanglaozhulao`, `清和苑 3 号楼` → `qingheyuan-3`, `高龄津贴、助老服务` → `gljtzlfw`; '' where nothing of it can stand in one. */
function spelt(name: string): string {
	const pieces = name.replace(needless, ' ').match(/\p{Script=Han}+|[A-Za-z]+|\d+/gu) ?? [];
	const long = pieces.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
	const words = pieces.map((piece) => {
		if (!/\p{Script=Han}/u.test(piece)) return piece.toLowerCase();
		const syllables = pinyin(piece, { toneType: 'none', type: 'array', v: true });
		return syllables.map((one) => (long > mostSyllables ? one.slice(0, 1) : one)).join('');
	});
	// Pieces that stand together are one, figures stand apart.
	return words
		.join('-')
		.replace(/(?<=[a-z])-(?=[a-z])/g, '')
		.replace(/[^a-z0-9-]/g, '');
}

/** @param taken codes that others have @returns one of its own, small Latin letters and figures */
export function codeOf(name: string, taken: ReadonlySet<string>): string {
	const begin = spelt(name) || 'x';
	let code = begin;
	for (let more = 2; taken.has(code); more += 1) code = `${begin}-${more}`;
	return code;
}

/** Of an address that is read out. */
const longest = 40;

/** An address begins with a letter: `2026年安排` → `ye-2026-niananpai`. */
function wordOf(name: string): string {
	const word = spelt(name).slice(0, longest).replace(/-+$/, '');
	return /^[a-z]/.test(word) ? word : ['ye', word].filter(Boolean).join('-');
}

/**
 * @param asWords of pages, which are called by a word
 * @returns a code for each name, none of them taken
 */
export function codesOf(
	names: readonly string[],
	taken: readonly string[],
	asWords = false,
): string[] {
	const all = new Set(taken);
	return names.map((name) => {
		const code = codeOf(asWords ? wordOf(name) : name, all);
		all.add(code);
		return code;
	});
}
