/**
 * Stars and underscores as Chinese staff mean them: `2*3*4` and `139****5670` show their stars, `姓名：____，` its
 * line, and `**重要：**请` is bold beside its punctuation (`micromark-extension-cjk-friendly`).
 */
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import type { Code, Construct, Extension, Token } from 'micromark-util-types';
import { pairs } from './pairs.ts';

const underscore = 95;
const tilde = 126;

/** Marks that end a clause or close a pair: nothing that begins with one is marked. */
const after = /[，。、；：！？…）》〉」』】〕”’]/u;
/** Marks that open a pair: nothing that ends with one is marked. */
const before = /[（《〈「『【〔“‘]/u;
const digit = /\d/;
const letter = /[A-Za-z\d]/;

const character = (code: Code) => (code !== null && code > 0 ? String.fromCodePoint(code) : '');

/** What stands about a run of marks. */
interface Run {
	mark: Code;
	size: number;
	left: string;
	right: string;
}

/** Whether a run is only its own characters. */
function isText({ mark, size, left, right }: Run): boolean {
	if (size >= (mark === underscore ? 3 : 4)) return true;
	if (digit.test(left) && digit.test(right)) return true;
	return size !== 2 && letter.test(left) && letter.test(right);
}

/** `王*，李*` are masks; of two stars both readings are usual, and `请**，快**` stays bold. */
const isMask = ({ mark, size }: Run) => mark === underscore || size !== 2;

function settle(token: Token, run: Run): void {
	if (isText(run)) {
		token._open = false;
		token._close = false;
		return;
	}
	if (isMask(run) && after.test(run.right)) token._open = false;
	if (isMask(run) && before.test(run.left)) token._close = false;
	// `__地点：__活动室`: an underscore after such a mark closes what is open.
	if (run.mark === underscore && after.test(run.left) && run.right.trim()) token._close = true;
}

function settled(attention: Construct): Construct {
	return {
		...attention,
		resolveAll: pairs,
		tokenize(effects, ok, nok) {
			const left = character(this.previous);
			const done = (code: Code) => {
				const token = this.events.at(-1)?.[1];
				if (token?.type === 'attentionSequence') {
					const size = token.end.offset - token.start.offset;
					settle(token, { mark: this.previous, size, left, right: character(code) });
				}
				return ok(code);
			};
			return attention.tokenize.call(this, effects, done, nok);
		},
	};
}

/** `*` and `_`, in place of CommonMark's. */
export function attention(): Extension {
	const mark = [cjkFriendlyExtension().text?.[underscore] ?? []].flat().map(settled);
	return { text: { 42: mark, [underscore]: mark }, insideSpan: { null: mark } };
}

/** `~~`; of one tilde is made a range: `8:30~11:30，14:00~17:00`. */
export function strikethrough(): Extension {
	const { text = {}, attentionMarkers = {} } = gfmStrikethroughCjkFriendly({ singleTilde: false });
	const mark = [text[tilde] ?? []].flat().map((strike) => ({ ...strike, resolveAll: pairs }));
	return { text: { [tilde]: mark }, attentionMarkers, insideSpan: { null: mark } };
}
