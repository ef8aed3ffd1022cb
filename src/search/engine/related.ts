/** When nothing holds the whole question: pages that hold much of it, which are only suggestions. */
import type { Order } from './order.ts';
import { runsOf, type Run } from '../words/run.ts';
import { titlePlaces, type Shard } from '../pagefind/shard.ts';

/** So many pieces of a question are looked for. */
const pieces = 16;
const inTitle = 4;
/** A page must hold this share of what the question says that is said anywhere. */
const enough = 0.3;
/** And more than this share of all its pieces, said anywhere or not; or in its title one that few pages have. */
const ofAll = 0.5;
const fewPages = 0.1;
/** What no longer holds is worth less, what still does a little more. */
const byStanding = [0.6, 1, 1.15] as const;
const most = 20;

/** Two characters, or a word: what is looked for piece by piece. */
export function piecesOf(runs: readonly Run[]): Run[] {
	const texts = runs.flatMap(({ units }) =>
		units.flatMap((unit, place) => {
			const next = units[place + 1];
			if (unit.kind === 'word') return [unit.text];
			return next?.kind === 'han' ? [unit.text + next.text] : [];
		}),
	);
	return [...new Set(texts)].slice(0, pieces).flatMap((text) => runsOf(text));
}

interface Suggested {
	/** The better first, each with what it is worth. */
	pages: [page: number, score: number][];
	/** What stands in at least one of them, to be marked. */
	runs: Run[];
}

interface Score {
	held: number;
	/** Which of the pieces. */
	pieces: Set<number>;
	score: number;
	/** A piece that few pages have stands in its title. */
	isTitled: boolean;
	/** It has a piece that few pages have. */
	isRare: boolean;
}

/** A place: a page that only says what goes on there (宠物 of 宠物店) is not near it. */
const isPlace = ({ text }: Run) => /[店馆柜厅院校厂]$/u.test(text);

/** Which share of the characters of all pieces those have that a page holds: 警铃 is most of 警铃响. */
function covered(asked: readonly Run[], own: ReadonlySet<number>): number {
	const places = (index: number) => [...(asked[index]?.text ?? '')].map((_, at) => index + at);
	const all = new Set(asked.flatMap((_, index) => places(index)));
	const held = new Set([...own].flatMap(places));
	return held.size / all.size;
}

/** Of a question of several words the pages that have a whole one that few have. */
async function withRareWord(
	shard: Shard,
	runs: readonly Run[],
	rare: number,
): Promise<Set<number>> {
	if (runs.length < 2) return new Set();
	const found = await Promise.all(
		runs.filter(({ units }) => units.length > 1).map(({ tokens }) => shard.phrase(tokens)),
	);
	return new Set(found.filter(({ size }) => size <= rare).flatMap((places) => [...places.keys()]));
}

/** Pages by the sum of what their pieces tell: a rare piece tells more, and more in a title. */
export async function related(
	shard: Shard,
	runs: readonly Run[],
	standing: Order['standing'] = () => 1,
): Promise<Suggested> {
	const asked = piecesOf(runs);
	const places = await Promise.all(asked.map(({ tokens }) => shard.phrase(tokens)));
	// What stands on no page (赁要 of 房屋租赁要备案) can be held by none: it must not count against all.
	const telling = places.map(({ size }) =>
		size > 0 ? Math.log(1 + shard.pages / (size + 0.5)) : 0,
	);
	const all = telling.reduce((sum, value) => sum + value, 0);
	const rare = Math.max(3, fewPages * shard.pages);
	const last = asked.at(-1);
	const elsewhere = last !== undefined && isPlace(last);
	const words = await withRareWord(shard, runs, rare);
	const scores = new Map<number, Score>();
	for (const [index, found] of places.entries())
		for (const [page, place] of found) {
			const known = scores.get(page) ?? {
				held: 0,
				pieces: new Set<number>(),
				score: 0,
				isTitled: false,
				isRare: false,
			};
			const tells = telling[index] ?? 0;
			const titled = place < titlePlaces;
			scores.set(page, {
				held: known.held + tells,
				pieces: known.pieces.add(index),
				score: known.score + tells * (titled ? inTitle : 1),
				isTitled: known.isTitled || (titled && found.size <= rare),
				isRare: known.isRare || found.size <= rare,
			});
		}
	const pages = [...scores]
		.filter(([page, { held, pieces: own, isTitled, isRare }]) => {
			const isMuch =
				isTitled ||
				words.has(page) ||
				own.size > ofAll * asked.length ||
				(isRare && !(elsewhere && !own.has(asked.length - 1)) && covered(asked, own) > ofAll) ||
				asked.length === 1;
			return isMuch && held >= enough * all;
		})
		.map(([page, { score }]): [number, number] => [page, score * byStanding[standing(page)]])
		.sort(([a, one], [b, other]) => other - one || a - b)
		.slice(0, most);
	return { pages, runs: asked.filter((_, index) => (places[index]?.size ?? 0) > 0) };
}
