/** Whom to call for what a question is about. */
import { isMisspelt, isShortFor, pairsOf } from './pairs.ts';
import type { Line, Told } from './told.ts';
import { bare, heard, type Heard } from './wording.ts';

/** So many are shown. */
const most = 3;
/** A line must hold this share of what the question says, the rarer the more. */
const enough = 0.5;

/** Of shorter words another character makes another word. */
const rewritable = 4;

const textOf = ({ name, at = '' }: Line) => `${bare(name)} ${bare(at)}`;

/** Without what the office itself is called, and the one above it: every window is one of the 社区. */
function tellingTextOf(line: Line, { office }: Told): string {
	const terms = [...(office?.terms ?? []), '街道'];
	return terms.reduce((text, term) => text.replaceAll(term, ' '), textOf(line));
}

/** A pair that no line has counts against them all, but less than one that some have. */
const unknown = 0.55;

/** The urgent ones that are asked for: by number, by a word that means nothing else, by one that wants a number. */
function urgent({ whole, about, wants }: Heard, { urgent: all }: Told): Line[] {
	return all.filter(({ phone, terms, weak = [], alone = [] }) => {
		// 110 people, 120 yuan, No. 119 are no calls.
		const number = new RegExp(
			`(?<![\\d第])${phone}(?![\\d人元块户岁栋号楼层室个名次年月日分秒米斤])`,
			'u',
		);
		if (number.test(whole)) return true;
		if (terms.some((term) => whole.includes(term))) return true;
		if (alone.includes(about)) return true;
		return wants.number && [...weak, ...alone].some((term) => about.includes(term));
	});
}

/** The main number, where nothing else is asked for: 食堂几点开门 is not the office's. */
function office({ about, wants }: Heard, { office: line }: Told): Line[] {
	if (!line) return [];
	let left = about;
	for (const term of line.terms) left = left.replaceAll(term, '');
	const isNamed = left !== about || line.terms.includes(about);
	const isAsked = wants.number || wants.hours || wants.way;
	const isPlain = about === '社区' || about === '';
	return left === '' && (isAsked || (isNamed && !isPlain)) ? [line] : [];
}

interface Scored {
	line: Line;
	score: number;
}

/** Lines one of whose terms is said, or said for short. */
function byTerm({ whole, about }: Heard, lines: readonly Line[]): Scored[] {
	return lines.flatMap((line) => {
		const said = line.terms.filter((term) => whole.includes(term) || isShortFor(about, term));
		const score = Math.max(0, ...said.map((term) => term.length));
		return score > 0 ? [{ line, score }] : [];
	});
}

/** Lines one of whose terms is said but for one character: 高岭津贴. */
function byMisspelt({ about }: Heard, lines: readonly Line[]): Scored[] {
	if ([...about].length < rewritable) return [];
	return lines
		.filter(({ terms }) => terms.some((term) => isMisspelt(about, term)))
		.map((line) => ({ line, score: 1 }));
}

/** Lines that hold most of what is said; who wants a number may say words that no line has. */
function byPairs({ about, wants }: Heard, told: Told): Scored[] {
	const { lines } = told;
	const texts = lines.map((line) => tellingTextOf(line, told));
	const loss = wants.number || wants.repair ? 0 : unknown;
	// 3号 is a window only to whoever asks for one.
	const asked = pairsOf(about).filter((pair) => wants.number || [...pair].length > 1);
	const pairs = asked.map((pair) => {
		const holders = texts.filter((text) => text.includes(pair)).length;
		const tells = Math.log(1 + lines.length / (Math.max(1, holders) + 0.5));
		return { pair, tells: holders === 0 ? tells * loss : tells };
	});
	const all = pairs.reduce((sum, { tells }) => sum + tells, 0);
	const found = lines.flatMap((line, place) => {
		const held = pairs.filter(({ pair }) => texts[place]?.includes(pair));
		const share = held.reduce((sum, { tells }) => sum + tells, 0) / all;
		// One pair of several is by chance, unless a term begins so: 物业费, but not 老人证 for 残疾人证.
		const [only] = held;
		const begins = line.terms.some((term) => only && term.startsWith(only.pair));
		const isChance = loss > 0 && !wants.hours && pairs.length > 1 && held.length === 1 && !begins;
		return share >= enough && !isChance ? [{ line, score: share }] : [];
	});
	// What fits so many (服务) asks for none of them.
	return found.length > most ? [] : found;
}

/** A place that is named only chooses among lines; alone it asks for none. */
function chosen(
	found: readonly Scored[],
	named: readonly string[],
	all: readonly string[],
): Line[] {
	const isAt = (line: Line, places: readonly string[]) =>
		places.some((place) => textOf(line).includes(bare(place)));
	const there = found.filter(({ line }) => isAt(line, named));
	const anywhere = found.filter(({ line }) => !isAt(line, all) || isAt(line, named));
	const best = there.length > 0 ? there : named.length > 0 ? anywhere : found;
	return [...best].sort((a, b) => b.score - a.score).map(({ line }) => line);
}

/** For one wording. */
function linesFor(question: string, told: Told): Line[] {
	const first = heard(question);
	const places = told.estates;
	const named = places.filter((place) => first.whole.includes(place));
	const without = named.reduce((text, place) => text.replaceAll(place, ''), question);
	const asked = heard(without);
	const own = urgent(first, told);
	const main = office(first, told);
	const found = [
		() => byTerm(asked, told.lines),
		() => (main.length > 0 ? [] : byPairs(asked, told)),
		() => (asked.wants.repair ? byPairs({ ...asked, about: '报修' }, told) : []),
		() => byMisspelt(asked, told.lines),
	].reduce<Scored[]>((before, next) => (before.length > 0 ? before : next()), []);
	return [...own, ...main, ...chosen(found, named, places)];
}

/** @param wordings the question, and other ways of saying it */
export function callsFor(wordings: readonly string[], told: Told): Line[] {
	const found = wordings.map((wording) => linesFor(wording, told)).find(({ length }) => length > 0);
	return [...new Set(found ?? [])].slice(0, most);
}
