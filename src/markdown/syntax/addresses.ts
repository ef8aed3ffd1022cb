/**
 * Bare addresses (`https://…`, `www.…`, `office@…`) beside Chinese: GFM reads on to the next space and so takes
 * `，请于3月5日前办理` into the address. Here one ends before the first character outside ASCII.
 */
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type {
	Attempt,
	Code,
	Construct,
	ConstructRecord,
	Effects,
	Event,
	Extension,
	State,
	TokenizeContext,
} from 'micromark-util-types';
import { address } from './in-vain.ts';

/** What the address sees: outside ASCII, the text has ended. */
const seen = (code: Code): Code => (code !== null && code > 127 ? null : code);

/** Holds a construct's states to what they may see, until it is done with. */
class Bounds {
	private done = false;
	private code: Code = null;
	private inside = false;
	private readonly own = new WeakSet<State>();

	/** A state of the construct's own. */
	within(state: State | undefined): State | undefined {
		if (!state || this.done || this.own.has(state)) return state;
		const held: State = (code) => {
			// Of states within states the outermost is told what is there.
			const outermost = !this.inside;
			if (outermost) this.code = code;
			this.inside = true;
			const next = this.within(state(seen(code)));
			if (outermost) this.inside = false;
			return next;
		};
		this.own.add(held);
		return held;
	}

	/** A state of micromark's own: it sees what is there. */
	outside(state: State): State {
		return () => state(this.code);
	}

	/** The state of whoever called the construct. */
	leaving(state: State): State {
		return () => {
			this.done = true;
			return state(this.code);
		};
	}

	effects(effects: Effects): Effects {
		const held = (attempt: Attempt): Attempt =>
			((construct: Construct, ok: State, nok?: State) =>
				attempt(this.construct(construct), ok, nok)) as Attempt;
		return { ...effects, attempt: held(effects.attempt), check: held(effects.check) };
	}

	/** A part of the construct (domain, path, trail). */
	construct(part: Construct): Construct {
		const within = this.within.bind(this);
		const outside = this.outside.bind(this);
		const held = this.effects.bind(this);
		return {
			...part,
			tokenize(effects, ok, nok) {
				return within(part.tokenize.call(this, held(effects), outside(ok), outside(nok))) ?? nok;
			},
		};
	}
}

/** An address asks of all that stands before it only whether a bracket is open. */
function openLabels(context: TokenizeContext): Event[] {
	const open = context._labelStarts?.findLast(({ _balanced }) => !_balanced);
	return open ? [['enter', open, context]] : [];
}

function bounded(construct: Construct): Construct {
	return {
		...construct,
		previous(code) {
			return construct.previous?.call(this, seen(code)) ?? true;
		},
		tokenize(effects, ok, nok) {
			const bounds = new Bounds();
			const before = seen(this.previous);
			const context = Object.create(this, {
				previous: { get: () => (this.previous === before ? before : seen(this.previous)) },
				events: { get: () => openLabels(this) },
			}) as TokenizeContext;
			const [good, bad] = [bounds.leaving(ok), bounds.leaving(nok)];
			return (
				bounds.within(construct.tokenize.call(context, bounds.effects(effects), good, bad)) ?? nok
			);
		},
	};
}

/** GFM's bare addresses, each ending before the first character outside ASCII. */
export function bareAddresses(): Extension {
	const text: ConstructRecord = {};
	const known = new Map<Construct, Construct>();
	const ours = (construct: Construct): Construct => {
		const held = bounded(construct);
		const made =
			known.get(construct) ?? (construct.name === 'emailAutolink' ? address(held) : held);
		known.set(construct, made);
		return made;
	};
	for (const [code, constructs] of Object.entries(gfmAutolinkLiteral().text ?? {}))
		text[Number(code)] = [constructs ?? []].flat().map(ours);
	return { text };
}
