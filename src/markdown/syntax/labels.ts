/**
 * `[文字](…)`, in time: of what is open only the last few can be closed, and no name of a definition is longer than
 * CommonMark lets it be (6.3). micromark's own reads the whole text again for each bracket.
 */
import { labelEnd, labelStartImage, labelStartLink } from 'micromark-core-commonmark';
import type {
	Attempt,
	Construct,
	Effects,
	Extension,
	State,
	TokenizeContext,
} from 'micromark-util-types';
import { watched } from './in-vain.ts';

/** Brackets open at once: the first of more are text. */
const mostOpen = 32;
const longestName = 999;
/** Characters between the brackets of an address and its title. */
const longestAddress = 1_000;

/** What stands behind `]`, given up where it goes on and on. */
function inTime(effects: Effects): Effects {
	const attempt = ((construct: Construct, ok: State, nok?: State) => {
		const held = watched(construct, () => {
			let seen = 0;
			return { see: () => (seen += 1) < longestAddress, fail: () => undefined };
		});
		return effects.attempt(held, ok, nok);
	}) as Attempt;
	return { ...effects, attempt };
}

function start(construct: Construct): Construct {
	return {
		...construct,
		name: `${construct.name ?? ''}InTime`,
		tokenize(effects, ok, nok) {
			const done: typeof ok = (code) => {
				const open = this._labelStarts ?? [];
				if (open.length > mostOpen) {
					const [first] = open.splice(0, 1);
					if (first) first._balanced = true;
				}
				return ok(code);
			};
			return construct.tokenize.call(this, effects, done, nok);
		},
	};
}

const end: Construct = {
	...labelEnd,
	name: 'labelEndInTime',
	tokenize(effects, ok, nok) {
		const context = Object.create(this, {
			sliceSerialize: {
				value: ((token, expandTabs) =>
					token.end.offset - token.start.offset > longestName
						? ''
						: this.sliceSerialize(token, expandTabs)) satisfies TokenizeContext['sliceSerialize'],
			},
		}) as TokenizeContext;
		return labelEnd.tokenize.call(context, inTime(effects), ok, nok);
	},
};

/** In place of CommonMark's, which are off. */
export function labels(): Extension {
	return {
		text: { 33: [start(labelStartImage)], 91: [start(labelStartLink)], 93: [end] },
		disable: { null: ['labelStartImage', 'labelStartLink', 'labelEnd'] },
	};
}
