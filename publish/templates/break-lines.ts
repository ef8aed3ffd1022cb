/**
 * Says where the lines of a drawn page may break: between words, in titles, lists and tables; in running text anywhere
 * but in a date, a number with what it counts, or a name. Written into the page, for no browser knows Chinese words.
 */
import { keptSpans, pieces } from '../../src/lib/words/line-breaks.ts';

/** `narrow`: in cells and headings even a short text has several lines. */
type Mode = 'words' | 'narrow' | 'text' | 'none';

const part = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;
const raw = new Set(['script', 'style', 'textarea', 'title', 'svg', 'pre', 'code', 'select']);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const narrow = /^(?:td|th|h[12])$/;
const prose = /\bclass="[^"]*\bprose\b/;

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/giu;
/** One character for an entity, which is in no text. */
const stand = '\uE000';

const hasChinese = /\p{Script=Han}/u;

const kept = (text: string) => `<span class="kept">${text}</span>`;

/** 8:30–17:00: a line may end after a dash, whatever is said of words; after a hyphen before a figure it may not. */
const dashed = /\d[\d:.]*(?:[–—~～]\d[\d:.]*)+/g;

/** There a line may end anyway. */
const afterStop = /[，。；：！？、）》”\s]$/u;
const beforeOpening = /^[（《“]/u;

/** Two short words are one piece: half of the marks, and lines no shorter than by a character or two. */
const shortPiece = 4;

function inWords(text: string, names: readonly string[], mode: Mode): string {
	const joined: string[] = [];
	for (const piece of pieces(text, names)) {
		const before = joined.at(-1);
		const isShort = before !== undefined && before.length + piece.length <= shortPiece;
		if (isShort && mode === 'words' && !afterStop.test(before))
			joined.splice(-1, 1, before + piece);
		else joined.push(piece);
	}
	let out = '';
	for (const piece of joined) {
		const said = piece.replace(dashed, kept);
		out += out === '' || afterStop.test(out) || beforeOpening.test(piece) ? said : `<wbr>${said}`;
	}
	return out;
}

function inDates(text: string, names: readonly string[]): string {
	let out = '';
	let done = 0;
	for (const [from, to] of keptSpans(text, names)) {
		out += text.slice(done, from) + kept(text.slice(from, to));
		done = to;
	}
	return out + text.slice(done);
}

/** Texts of so many characters stay whole. */
const unbroken = { words: 8, narrow: 4 };

function broken(text: string, mode: Mode, names: readonly string[]): string {
	if (mode === 'none') return text;
	if (mode !== 'text' && (!hasChinese.test(text) || text.trim().length <= unbroken[mode]))
		return text.replace(dashed, kept);
	const entities: string[] = text.match(entity) ?? [];
	const plain = text.replace(entity, stand);
	const said = mode !== 'text' ? inWords(plain, names, mode) : inDates(plain, names);
	let at = 0;
	return said.replaceAll(stand, () => entities[at++] ?? '');
}

interface Open {
	name: string;
	mode: Mode;
}

function modeIn({ mode }: Open, name: string, attributes: string): Mode {
	if (mode === 'none' || raw.has(name)) return 'none';
	if (prose.test(attributes)) return 'text';
	return narrow.test(name) ? 'narrow' : mode;
}

interface Framed {
	frame?: { names: readonly string[] };
	article?: Framed;
}

/** The frame of a page stands in its view, or in that of its article. */
const namesIn = ({ frame, article }: Framed): readonly string[] =>
	frame?.names ?? (article ? namesIn(article) : []);

/** @param view what the page shows; its frame has the names that stay whole */
export function breakLines(html: string, view: object): string {
	const names = namesIn(view);
	const body = html.indexOf('<body');
	if (body < 0) return html;
	const outermost: Open = { name: '', mode: 'words' };
	const open: Open[] = [outermost];
	const inside = () => open.at(-1) ?? outermost;
	let out = html.slice(0, body);
	let done = body;
	part.lastIndex = body;
	for (let tag = part.exec(html); tag; tag = part.exec(html)) {
		const [all, closes, given = '', attributes = ''] = tag;
		out += broken(html.slice(done, tag.index), inside().mode, names) + all;
		done = tag.index + all.length;
		const name = given.toLowerCase();
		if (!name || empty.has(name) || attributes.endsWith('/')) continue;
		if (closes) {
			const place = open.findLastIndex((one) => one.name === name);
			if (place > 0) open.length = place;
			continue;
		}
		open.push({ name, mode: modeIn(inside(), name, attributes) });
		// What a script holds looks like tags.
		if (name === 'script' || name === 'style') part.lastIndex = html.indexOf(`</${name}`, done);
	}
	return out + html.slice(done);
}
