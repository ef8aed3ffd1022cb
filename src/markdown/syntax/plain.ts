/**
 * A sign that began nothing is text, and so is what follows it up to the next sign. micromark cuts the text there and
 * joins the pieces at the end, which takes as long as the square of their number; here they are joined as they come.
 */
import type {
	Code,
	Construct,
	Event,
	Extension,
	State,
	TokenizeContext,
} from 'micromark-util-types';

/** Joins the last two pieces of text. */
function joined(events: Event[]): Event[] {
	const [first, , second] = events.slice(-4);
	if (events.length < 4 || first?.[1].type !== 'data' || second?.[1].type !== 'data') return events;
	first[1].end = second[1].end;
	events.splice(-2, 2);
	return events;
}

/** Whether something may begin here, as micromark itself asks (`micromark/lib/initialize/text.js`). */
function mayBegin(context: TokenizeContext, code: Code, content: 'text' | 'string'): boolean {
	if (code === null) return true;
	const constructs = [context.parser.constructs[content][code] ?? []].flat();
	return constructs.some(({ previous }) => previous?.call(context, context.previous) ?? true);
}

const plain = (content: 'text' | 'string'): Construct => ({
	name: `${content}Plain`,
	resolveTo: joined,
	tokenize(effects, ok) {
		const inside: State = (code) => {
			if (mayBegin(this, code, content)) {
				effects.exit('data');
				return ok(code);
			}
			effects.consume(code);
			return inside;
		};
		return (code) => {
			effects.enter('data');
			effects.consume(code);
			return inside;
		};
	},
});

/** Tried last of all that may begin with a sign. */
export function plainSigns(): Extension {
	return { text: { null: [plain('text')] }, string: { null: [plain('string')] } };
}
