/** `2026. 3. 5起施行` at a line's start is a date: no list of ours counts to a thousand. */
import { list } from 'micromark-core-commonmark';
import type { Attempt, Construct, Effects, Extension, State } from 'micromark-util-types';

const year: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		let figures = 0;
		const inside: State = (code) => {
			if (code === null || code < 48 || code > 57) return figures >= 4 ? ok(code) : nok(code);
			figures += 1;
			effects.enter('data');
			effects.consume(code);
			effects.exit('data');
			return inside;
		};
		return inside;
	},
};

const undated: Construct = {
	...list,
	name: 'undatedList',
	tokenize(effects, ok, nok) {
		return effects.check(year, nok, list.tokenize.call(this, effects, ok, nok));
	},
	continuation: {
		tokenize(effects, ok, nok) {
			const attempt = ((construct: Construct, good: State, bad?: State) =>
				effects.attempt(construct === list ? undated : construct, good, bad)) as Attempt;
			const without: Effects = { ...effects, attempt };
			return list.continuation?.tokenize.call(this, without, ok, nok) ?? nok;
		},
	},
};

/** Lists, but none that begins with a year; in place of CommonMark's, which is off. */
export function lists(): Extension {
	const starts = Array.from('*+-0123456789', (start) => start.charCodeAt(0));
	return {
		document: Object.fromEntries(starts.map((start) => [start, undated])),
		disable: { null: ['list'] },
	};
}
