/** Answers that somebody has written, by the ways in which they are asked for. */
import { likeness, pairsOf } from './pairs.ts';
import type { Told } from './told.ts';
import { bare, heard } from './wording.ts';

export type Spoken = Told['answers'][number];

/** Less alike is another question. */
const alike = 0.72;

/** One way of saying what is said in many: 星期天开门吗 is 周末上班. */
const evenly = (text: string) =>
	bare(text)
		.replace(/(?:周|星期|礼拜)[六日天末]|双休日/gu, '周末')
		.replace(/开门|办公|营业|有没有人|有人|办事|开放|开不开/gu, '上班')
		.replace(/[吗呢么吧啊]|能不能|能|可不可以|可以|是不是|会不会/gu, '');

function worth(question: string, ask: string): number {
	const [own, written] = [heard(question), heard(ask)];
	if (evenly(question) === evenly(ask)) return 2;
	if (written.whole.length >= 4 && own.whole.includes(written.whole)) return 1.5;
	const same = Object.entries(own.wants).every(
		([want, is]) => written.wants[want as 'number'] === is,
	);
	const letters = (text: string) => [...text].sort().join('');
	if (same && own.about !== '' && letters(own.about) === letters(written.about)) return 1;
	// 几点开门 alone does not ask for the 食堂.
	const isNamed = pairsOf(written.about).every((pair) => !own.whole.includes(pair));
	if (written.about !== '' && isNamed) return 0;
	return likeness(evenly(question), evenly(ask));
}

/** The written answer that fits best; undefined where none does. */
export function spokenFor(wordings: readonly string[], { answers }: Told): Spoken | undefined {
	const all = answers.map((answer) => ({
		answer,
		worth: Math.max(
			0,
			...wordings.flatMap((wording) => answer.asks.map((ask) => worth(wording, ask))),
		),
	}));
	const [best] = all.filter((one) => one.worth >= alike).sort((a, b) => b.worth - a.worth);
	return best?.answer;
}
