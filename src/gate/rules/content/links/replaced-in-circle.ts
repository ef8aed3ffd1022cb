/** Who follows “replaced by” comes to an end. */
import { addressOf } from '../../../addresses.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import type { ContentRule } from '../rule.ts';

function nextOf({ collection, value }: CheckedEntry): string | undefined {
	const next = value?.['replacedBy'];
	return typeof next === 'string' ? `${collection}/${next}` : undefined;
}

/** Every address from which one goes round; each is walked over once. */
function endless(byAddress: ReadonlyMap<string, CheckedEntry>): ReadonlySet<string> {
	const ends = new Map<string, boolean>();
	for (const first of byAddress.keys()) {
		const walked = new Set<string>();
		let at: string | undefined = first;
		while (at !== undefined && !ends.has(at) && !walked.has(at)) {
			walked.add(at);
			const entry = byAddress.get(at);
			at = entry && nextOf(entry);
		}
		const comesToAnEnd = at === undefined || (ends.get(at) ?? false);
		for (const address of walked) ends.set(address, comesToAnEnd);
	}
	return new Set([...ends].flatMap(([address, end]) => (end ? [] : [address])));
}

export const replacedInCircle: ContentRule = {
	id: 'links/replaced-in-circle',
	level: 'error',
	title: '“已被替代”转了一圈',
	why: '居民照着点，永远点不到现在有效的那一篇。',
	check: ({ entries }) => {
		const round = endless(new Map(entries.map((entry) => [addressOf(entry), entry])));
		return entries
			.filter((entry) => round.has(addressOf(entry)))
			.map((entry) => ({
				of: entry,
				path: ['replacedBy'],
				message: '“已被这一篇替代”转了一圈又回到自己，请改正',
			}));
	},
};
