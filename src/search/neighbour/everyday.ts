/** What is said every day in place of what things are called here: 吃饭 for 助餐. One-way: nobody who looks for 助餐 means 吃饭. */
import type { Told } from './told.ts';
import { comparedTitle } from '../words/run.ts';

export interface Renamed {
	/** 助餐 */
	name: string;
	/** The question with it. */
	text: string;
}

/** So many are tried. */
const most = 6;

/** 楼道里 is 楼道. */
const loose = /(?<=.{2})[里上中的了着过]+$/u;

/** Without characters left alone, which say little: 煤气味 is 燃气. */
function together(text: string, places: readonly string[]): string {
	const trimmed = (part: string) =>
		places.some((place) => part.endsWith(place)) ? part : part.replace(loose, '');
	const parts = text.split(' ').filter(Boolean).map(trimmed);
	const telling = parts.filter((part) => [...part].length > 1);
	return (telling.length > 0 ? telling : parts).join(' ');
}

/**
 * The question in the words of the site, the longest everyday word first; none inside another that is longer.
 * @example renamed('老人吃饭', told) // 助餐: “老人 助餐”
 */
export function renamed(question: string, { everyday, places }: Told): Renamed[] {
	const text = comparedTitle(question);
	const said = everyday
		.filter(([word]) => text.includes(word))
		.map(([word, also]) => ({ word, also }))
		.sort((a, b) => b.word.length - a.word.length);
	const whole = said.filter(
		({ word }, place) => !said.slice(0, place).some((longer) => longer.word.includes(word)),
	);
	return whole
		.flatMap(({ word, also }) => {
			const rest = text.replaceAll(word, ' ');
			return also
				.filter((name) => !rest.includes(comparedTitle(name)))
				.map((name) => ({
					name,
					text: together(text.replaceAll(word, ` ${name} `), places),
				}));
		})
		.slice(0, most);
}
