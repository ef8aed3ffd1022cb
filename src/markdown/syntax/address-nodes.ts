/**
 * Bare addresses become links. `mdast-util-gfm-autolink-literal` does the same and then looks for addresses once more
 * in the finished tree, by other rules: they would swallow the Chinese again.
 */
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';

type Part = 'autolinkProtocol' | 'autolinkEmail' | 'data';

/** What CommonMark's `<https://…>` does where such a part begins or ends. */
const as = (side: 'enter' | 'exit', part: Part) =>
	function (this: CompileContext, token: Token): void {
		this.config[side][part]?.call(this, token);
	};

export const addressNodes: Extension = {
	enter: {
		literalAutolink(token) {
			this.enter({ type: 'link', title: null, url: '', children: [] }, token);
		},
		literalAutolinkEmail: as('enter', 'autolinkProtocol'),
		literalAutolinkHttp: as('enter', 'autolinkProtocol'),
		literalAutolinkWww: as('enter', 'autolinkProtocol'),
	},
	exit: {
		literalAutolink(token) {
			this.exit(token);
		},
		literalAutolinkEmail: as('exit', 'autolinkEmail'),
		literalAutolinkHttp: as('exit', 'autolinkProtocol'),
		literalAutolinkWww(token) {
			this.config.exit['data']?.call(this, token);
			const link = this.stack.at(-1);
			if (link?.type === 'link') link.url = `http://${this.sliceSerialize(token)}`;
		},
	},
};
