/**
 * Which of the runs of `*`, `_` and `~~` belong together: CommonMark's own algorithm (6.2, “delimiter stack”), in the
 * time the text is long. micromark's looks back over all that stands before, for each run anew: 50,000 of them took
 * minutes. All three are paired at once, so that none lies across another.
 */
import type {
	Event,
	Point,
	Resolver,
	Token,
	TokenizeContext,
	TokenType,
} from 'micromark-util-types';

interface Run {
	token: Token;
	mark: string;
	size: number;
	/** How many have closed a group: from the left. */
	closed: number;
	/** How many may still do something. */
	free: number;
	before: Run | undefined;
	after: Run | undefined;
	/** What its marks became, from left to right. */
	closes: Event[][];
	opens: Event[][];
}

type Kind = 'emphasis' | 'strong' | 'strikethrough';

const isRun = (token: Token) =>
	(token.type as string) === 'strikethroughSequenceTemporary' || token.type === 'attentionSequence';

/** The place after some of its marks; all of them stand in one line. */
function placeIn({ token, size }: Run, marks: number): Point {
	// A line may end here, where micromark counts otherwise.
	if (marks === size) return { ...token.end };
	const { start } = token;
	return {
		...start,
		column: start.column + marks,
		offset: start.offset + marks,
		_bufferIndex: start._bufferIndex + marks,
	};
}

/** The runs of a text, each knowing its neighbours. */
function runsOf(events: readonly Event[], context: TokenizeContext): Map<Token, Run> {
	const runs = new Map<Token, Run>();
	let before: Run | undefined;
	for (const [what, token] of events) {
		if (what !== 'enter' || !isRun(token)) continue;
		const size = token.end.offset - token.start.offset;
		const mark = context.sliceSerialize(token).charAt(0);
		const run: Run = {
			token,
			mark,
			size,
			closed: 0,
			free: size,
			before,
			after: undefined,
			closes: [],
			opens: [],
		};
		if (before) before.after = run;
		before = run;
		runs.set(token, run);
	}
	return runs;
}

function take(run: Run): void {
	if (run.before) run.before.after = run.after;
	if (run.after) run.after.before = run.before;
}

/** CommonMark's rule of three (6.2, rules 9 and 10), which strikes do not know. */
function fit(open: Run, close: Run): boolean {
	if (!open.token._open || open.mark !== close.mark) return false;
	if (open.mark === '~') return open.size === close.size;
	const both = open.token._close === true || close.token._open === true;
	return !both || close.size % 3 === 0 || (open.size + close.size) % 3 !== 0;
}

function kindOf({ mark }: Run, use: number): Kind {
	if (mark === '~') return 'strikethrough';
	return use > 1 ? 'strong' : 'emphasis';
}

/** Makes a group of what stands between two runs. */
function join(open: Run, close: Run, context: TokenizeContext): void {
	const use = open.free > 1 && close.free > 1 ? 2 : 1;
	const kind = kindOf(open, use);
	const token = (part: string, start: Point, end: Point): Token => ({
		type: `${kind}${part}` as TokenType,
		start: { ...start },
		end: { ...end },
	});
	const first = open.closed + open.free;
	const [start, from] = [placeIn(open, first - use), placeIn(open, first)];
	const [to, end] = [placeIn(close, close.closed), placeIn(close, close.closed + use)];
	const [group, text] = [token('', start, end), token('Text', from, to)];
	const [opening, closing] = [token('Sequence', start, from), token('Sequence', to, end)];
	// The inner of two groups takes the marks next to the words.
	open.opens.unshift([
		['enter', group, context],
		['enter', opening, context],
		['exit', opening, context],
		['enter', text, context],
	]);
	close.closes.push([
		['exit', text, context],
		['enter', closing, context],
		['exit', closing, context],
		['exit', group, context],
	]);
	open.free -= use;
	close.free -= use;
	close.closed += use;
}

function pair(runs: Iterable<Run>, context: TokenizeContext): void {
	// Below which run there is nothing for such a closing one.
	const bottoms = new Map<string, Run | undefined>();
	for (const close of runs) {
		if (!close.token._close) continue;
		const key = `${close.mark}${close.token._open ? 'o' : ''}${close.size % 3}`;
		let open = close.before;
		const bottom = bottoms.get(key);
		while (close.free > 0 && open && open !== bottom) {
			if (!fit(open, close)) {
				open = open.before;
				continue;
			}
			join(open, close, context);
			// What stood between them and found nothing is its own text.
			open.after = close;
			close.before = open;
			if (open.free === 0) {
				take(open);
				open = open.before;
			}
		}
		if (close.free > 0) bottoms.set(key, close.before);
		if (close.free === 0 || !close.token._open) take(close);
	}
}

/** What a run becomes: ends of groups, the marks that found nothing, beginnings of groups. */
function written(run: Run, context: TokenizeContext): Event[] {
	const start = placeIn(run, run.closed);
	const rest: Token = { type: 'data', start, end: placeIn(run, run.closed + run.free) };
	const data: Event[] = [
		['enter', rest, context],
		['exit', rest, context],
	];
	return [...run.closes.flat(), ...(run.free > 0 ? data : []), ...run.opens.flat()];
}

/** Neighbouring texts become one: micromark's own way takes as long as the square of the text. */
function add(event: Event, out: Event[]): void {
	const [what, token] = event;
	const last = out.at(-1)?.[1];
	if (token.type !== 'data' || last?.type !== 'data' || token === last) out.push(event);
	else if (what === 'enter') last.end = token.end;
}

/** In place of the resolvers of both extensions. */
export const pairs: Resolver = (events, context) => {
	const runs = runsOf(events, context);
	pair(runs.values(), context);
	const out: Event[] = [];
	for (const event of events) {
		const run = runs.get(event[1]);
		if (!run) add(event, out);
		else if (event[0] === 'enter') for (const made of written(run, context)) add(made, out);
	}
	// Others hold this very list.
	events.length = 0;
	for (const event of out) events.push(event);
	return events;
};
