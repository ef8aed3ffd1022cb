/** Answers that somebody has written, by the ways in which they are asked for. */
import { likeness, pairsOf } from './pairs.ts';
import type { Told } from './told.ts';
import { bare, heard, type Heard } from './wording.ts';

export type Spoken = Told['answers'][number];

/** Less alike is another question. */
const alike = 0.72;

/** One way of saying what is said in many: 星期天开门吗 is 周末上班. */
const evenly = (text: string) =>
	bare(text)
		.replace(/(?:周|星期|礼拜)[六日天末]|双休日/gu, '周末')
		.replace(/开门|办公|营业|有没有人|有人|办事|开放|开不开/gu, '上班')
		.replace(/[吗呢么吧啊]|能不能|能|可不可以|可以|是不是|会不会/gu, '');

interface Put extends Heard {
	even: string;
	letters: string;
}

const put = (text: string): Put => {
	const own = heard(text);
	return { ...own, even: evenly(text), letters: [...own.about].sort().join('') };
};

/** How an answer is asked for, worked out once: each key pressed asks again. */
const known = new WeakMap<Spoken, Put[]>();

function asksOf(answer: Spoken): Put[] {
	const asks = known.get(answer) ?? answer.asks.map(put);
	known.set(answer, asks);
	return asks;
}

const wantsAlike = (one: Heard['wants'], other: Heard['wants']) =>
	(Object.keys(one) as (keyof Heard['wants'])[]).every((want) => one[want] === other[want]);

function worth(own: Put, written: Put): number {
	if (own.even === written.even) return 2;
	if (written.whole.length >= 4 && own.whole.includes(written.whole)) return 1.5;
	if (own.about !== '' && own.letters === written.letters && wantsAlike(own.wants, written.wants))
		return 1;
	// 几点开门 alone does not ask for the 食堂.
	const isNamed = pairsOf(written.about).some((pair) => own.whole.includes(pair));
	return written.about === '' || isNamed ? likeness(own.even, written.even) : 0;
}

/** The written answer that fits best; undefined where none does. */
export function spokenFor(question: string, { answers }: Told): Spoken | undefined {
	const own = put(question);
	const [best] = answers
		.map((answer) => ({
			answer,
			worth: Math.max(0, ...asksOf(answer).map((ask) => worth(own, ask))),
		}))
		.filter((one) => one.worth >= alike)
		.sort((a, b) => b.worth - a.worth);
	return best?.answer;
}
