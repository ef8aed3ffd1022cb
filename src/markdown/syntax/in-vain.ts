/** What was looked for to the end in vain is not looked for again from the next sign on. */
import { htmlText } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

/** Shows each character that a construct is given, and calls back when it finds nothing. */
export function watched(
	construct: Construct,
	watch: (context: TokenizeContext) => { see: (code: Code) => boolean; fail: (code: Code) => void },
): Construct {
	return {
		...construct,
		tokenize(effects, ok, nok) {
			const { see, fail } = watch(this);
			let done = false;
			const failed: State = (code) => {
				done = true;
				fail(code);
				return nok(code);
			};
			const succeeded: State = (code) => {
				done = true;
				return ok(code);
			};
			const within = (state: State | undefined): State | undefined => {
				if (!state || done) return state;
				return (code) => (see(code) ? within(state(code)) : failed(code));
			};
			return within(construct.tokenize.call(this, effects, succeeded, failed)) ?? nok;
		},
	};
}

/** An address has one `@`: where the letters before it begin one in vain, none of them begins one. */
export function address(email: Construct): Construct {
	const until = new WeakMap<TokenizeContext, number>();
	return watched(email, (context) => {
		const start = context.now().offset;
		let end: number | undefined;
		return {
			see(code) {
				if (code === 64) end ??= context.now().offset;
				return start >= (until.get(context) ?? 0);
			},
			fail() {
				const place = end ?? context.now().offset;
				until.set(context, Math.max(until.get(context) ?? 0, place));
			},
		};
	});
}

/** `<?`, `<!-- `, `<![CDATA[`, `<!A` each wait for their own end; a tag does not. */
function kindOf(begun: string): string | undefined {
	if (begun.startsWith('<?')) return begun.slice(0, 2);
	return /^<![-[a-z]/i.test(begun) ? begun.slice(0, 3).replace(/[a-z]/i, 'A') : undefined;
}

const html = (): Construct => {
	const endless = new WeakMap<TokenizeContext, Set<string>>();
	const construct = watched(htmlText, (context) => {
		let begun = '';
		const kinds = endless.get(context) ?? new Set<string>();
		endless.set(context, kinds);
		return {
			see(code) {
				if (begun.length < 3) begun += code !== null && code > 0 ? String.fromCharCode(code) : ' ';
				const kind = kindOf(begun);
				return kind === undefined || !kinds.has(kind);
			},
			fail(code) {
				const kind = kindOf(begun);
				if (code === null && kind !== undefined) kinds.add(kind);
			},
		};
	});
	return { ...construct, name: 'htmlTextOnce' };
};

/** HTML in a line, in place of CommonMark's, which is off. */
export function htmlOnce(): Extension {
	return { text: { 60: [html()] }, disable: { null: ['htmlText'] } };
}
