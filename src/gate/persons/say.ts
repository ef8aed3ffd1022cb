/** What is said of persons: never a whole name, and always the three ways out. */
import { coveredName } from './whole-names.ts';

const orElse =
	'本人同意公开的，请点“核对过，不算问题”，写上同意书编号；本来就公开的身份，例如工作人员、烈士，写上理由';

/** @param word `病情` */
export function proseMessage(name: string, word: string, sure: boolean): string {
	const covered = coveredName(name);
	return sure
		? `把“${covered}”的姓名和${word}写在一起，请遮住姓名，写成“${covered}”的样子，或者删去${word}。${orElse}`
		: `像是把“${covered}”的姓名和${word}写在一起，请核对；是的话请遮住姓名，写成“${covered}”的样子，或者删去${word}。${orElse}`;
}

/** @param words `['年龄']`; none of whoever is only named */
export function visitMessage(name: string, words: readonly string[]): string {
	const covered = coveredName(name);
	const what = words.length > 0 ? `和${words.join('、')}` : '';
	return `像是写了走访到的“${covered}”的姓名${what}，请核对；是的话请遮住姓名，写成“${covered}”的样子，或者只写“一位老人”。${orElse}`;
}

export const askerMessage = (name: string) =>
	`像是写了意见是“${coveredName(name)}”提的，请删去姓名，只写意见`;

const people = (names: readonly string[]) => {
	const first = `“${coveredName(names[0] ?? '')}”`;
	return names.length > 1 ? `${first}等 ${names.length} 人` : first;
};

/** @param words `['证件号', '住址']` */
export function listMessage(
	names: readonly string[],
	words: readonly string[],
	sure: boolean,
): string {
	const what = words.join('、');
	const covered = coveredName(names[0] ?? '');
	return sure
		? `的名单里${people(names)}的姓名和${what}在一起，请删去${what}，或者遮住姓名，写成“${covered}”的样子。${orElse}`
		: `的名单里${people(names)}的姓名和${what}在一起，请核对能不能公开；不能的话请删去${what}，或者遮住姓名，写成“${covered}”的样子。${orElse}`;
}

export const publicityMessage = (names: readonly string[]) =>
	`公示的名单里${people(names)}写了全名，请遮住中间一个字，写成“${coveredName(names[0] ?? '')}”的样子；按规定要公开全名的，请点“核对过，不算问题”，写上依据`;

export const overMessage = (names: readonly string[], end: string) =>
	`公示 ${end} 结束，已经过了 30 天，名单里${people(names)}还写着全名，请删去名单，或者遮住姓名，写成“${coveredName(names[0] ?? '')}”的样子`;

export const paperMessage = (word: string) =>
	`有${word}，公开以后会被人冒用，请删去，或者遮住中间几位，只留头尾各两位`;
