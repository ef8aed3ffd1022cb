/** Titles that only name a place in which the word stands: a film at the 门球场 is no 门球. */
import type { Shard } from '../pagefind/shard.ts';
import { comparedTitle, type Run } from '../words/run.ts';

/** More titles are not read for it. */
const readable = 40;

/** Names of places in which a run stands and which are more than it; at the end it says what the place is: 食堂 of 清和食堂. */
const longerNames = ({ text }: Run, places: readonly string[]) =>
	places
		.filter((name) => name.includes(text) && !name.endsWith(text))
		.sort((a, b) => b.length - a.length);

/** Of pages that hold the runs in their title those that name one of them only inside a place's name. */
export async function displaced(
	shard: Shard,
	runs: readonly Run[],
	titled: readonly number[],
	places: readonly string[],
): Promise<ReadonlySet<number>> {
	const inside = runs
		.map((run) => ({ run, names: longerNames(run, places) }))
		.filter(({ names }) => names.length > 0);
	const found = new Set<number>();
	if (inside.length === 0) return found;
	await Promise.all(
		titled.slice(0, readable).map(async (page) => {
			const title = comparedTitle((await shard.page(page)).title);
			const isInside = inside.some(({ run, names }) => {
				const rest = names.reduce((text, name) => text.replaceAll(comparedTitle(name), ' '), title);
				return !rest.includes(comparedTitle(run.text));
			});
			if (isInside) found.add(page);
		}),
	);
	return found;
}
