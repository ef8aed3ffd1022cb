/** What is suggested where nothing holds all that was asked. */
import type { Order } from './order.ts';
import type { Ordered, Way } from './way.ts';
import { related } from './related.ts';
import type { Shard } from '../pagefind/shard.ts';

/** Suggestions for what was asked and for its other names, the better before the worse. */
export async function suggested(
	shard: Shard,
	{ wanted, others }: Way,
	order: Promise<Order>,
): Promise<Ordered> {
	const named = others.map(({ wanted: other }) => other);
	const asked = [...(wanted ? [wanted] : []), ...named];
	const { standing } = await order;
	const answers = await Promise.all(asked.map(({ runs }) => related(shard, runs, standing)));
	const best = new Map<number, number>();
	for (const [page, score] of answers.flatMap(({ pages }) => pages))
		best.set(page, Math.max(best.get(page) ?? 0, score));
	const pages = [...best].sort(([a, one], [b, other]) => other - one || a - b);
	return {
		pages: pages.map(([page]) => page),
		same: 0,
		isTitled: () => false,
		titled: false,
		runs: answers.flatMap(({ runs }) => runs),
		// Of suggestions half is much.
		wanted: Math.ceil((answers[0]?.runs.length ?? 0) / 2) || 1,
		alsoSearched: others
			.filter((_, index) => answers[index + 1]?.pages.length)
			.map(({ name }) => name),
	};
}
