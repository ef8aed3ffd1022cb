/** What is done to the texts of a page once it is drawn: where their lines may break, and which numbers can be called. */
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { withCalls } from '../../src/lib/phone.ts';
import { broken, type Mode } from './break-lines.ts';

const part = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;
const raw = new Set(['script', 'style', 'textarea', 'title', 'svg', 'pre', 'code', 'select']);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const narrow = /^(?:td|th|h[12])$/;
const narrowPart = /\bclass="[^"]*\bnarrow\b/;
const prose = /\bclass="[^"]*\bprose\b/;

/** What is pressed already, and rows that are pressed as a whole, but for a part that says otherwise. */
const pressed = new Set(['a', 'button', 'summary', 'label']);
const pressedRow = /\bclass="[^"]*\bpress\b/;
const callable = /\bclass="[^"]*\bcalls\b/;

interface Open {
	name: string;
	mode: Mode;
	/** Numbers can be called: pages tell browsers not to look for them (`format-detection`). */
	calls: boolean;
}

function inside({ mode, calls }: Open, name: string, attributes: string): Open {
	const isRow = pressedRow.test(attributes);
	const can = callable.test(attributes) || (calls && !pressed.has(name) && !isRow);
	if (mode === 'none' || raw.has(name)) return { name, mode: 'none', calls: false };
	if (prose.test(attributes)) return { name, mode: 'text', calls: can };
	const isNarrow = narrow.test(name) || narrowPart.test(attributes);
	return { name, mode: isNarrow ? 'narrow' : mode, calls: can };
}

function written(text: string, { mode, calls }: Open, names: readonly string[]): string {
	if (!calls || !/\d{3}/.test(text)) return broken(text, mode, names);
	return withCalls(text)
		.map(({ text: piece, address }) =>
			address === undefined
				? broken(piece, mode, names)
				: `<a class="call" href="${escapeHtml(address)}">${piece}</a>`,
		)
		.join('');
}

interface Framed {
	frame?: { names: readonly string[] };
	article?: Framed;
}

/** The frame of a page stands in its view, or in that of its article. */
const namesIn = ({ frame, article }: Framed): readonly string[] =>
	frame?.names ?? (article ? namesIn(article) : []);

/** Astro writes the scope of a custom element's style as `data-nfqq="true"`, of all else as `data-nfqq`. */
const longScope = /( data-[a-z0-9]{4})="true"(?=[\s>])/g;

/** @param view what the page shows; its frame has the names that stay whole */
export function finish(drawn: string, view: object): string {
	const html = drawn.replace(longScope, '$1');
	const names = namesIn(view);
	const body = html.indexOf('<body');
	if (body < 0) return html;
	const outermost: Open = { name: '', mode: 'words', calls: true };
	const open: Open[] = [outermost];
	const innermost = () => open.at(-1) ?? outermost;
	let out = html.slice(0, body);
	let done = body;
	part.lastIndex = body;
	for (let tag = part.exec(html); tag; tag = part.exec(html)) {
		const [all, closes, given = '', attributes = ''] = tag;
		out += written(html.slice(done, tag.index), innermost(), names) + all;
		done = tag.index + all.length;
		const name = given.toLowerCase();
		if (!name || empty.has(name) || attributes.endsWith('/')) continue;
		if (closes) {
			const place = open.findLastIndex((one) => one.name === name);
			if (place > 0) open.length = place;
			continue;
		}
		open.push(inside(innermost(), name, attributes));
		// What a script holds looks like tags.
		if (name === 'script' || name === 'style') part.lastIndex = html.indexOf(`</${name}`, done);
	}
	return out + html.slice(done);
}
