/** What says it was published long before it was first saved, and does not say why. Both days are facts, which time does not change. */
import { isDraft, isStaged } from '../collections/collection.ts';
import { shifted } from '../collections/parts/days.ts';
import { dayOf } from '../lib/clock.ts';
import { addressOf } from './addresses.ts';
import { historyOf, type History } from './history.ts';
import { once } from './once.ts';
import type { CheckedEntry, Content } from './reading/content.ts';

/** Days by which writing may come before saving. */
const mayBe = 7;
/** More new entries than that in one commit are a move from elsewhere, and one question for all of them. */
const many = 20;

export interface Backdated {
	entry: CheckedEntry;
	/** None of what waits to be saved for the first time. */
	commit: string | undefined;
	/** The day it was first saved. */
	saved: string;
}

const isEarlier = (publishedAt: unknown, saved: string) =>
	typeof publishedAt === 'string' && dayOf(publishedAt) < shifted(saved, -mayBe);

function asked({ definition, data, value }: CheckedEntry): boolean {
	return isStaged(definition) && !isDraft(definition, data) && !!value && !value['backfill'];
}

function backdatedIn({ entries }: Content, history: History, now: string): Backdated[] {
	return entries.filter(asked).flatMap((entry) => {
		const first = history.get(addressOf(entry));
		// A clock that is set back to an earlier moment knows of no later commit.
		if (first && dayOf(first.at) > dayOf(now)) return [];
		const saved = dayOf(first?.at ?? now);
		if (!isEarlier(entry.value?.['publishedAt'], saved)) return [];
		return [{ entry, saved, commit: first?.commit }];
	});
}

const known = once((content: Content) => {
	const history = historyOf(content);
	// Of a folder that lies in somebody else's repository nothing is known.
	if (!history || history.size === 0) return undefined;
	const sizes = new Map<string, number>();
	for (const { commit } of history.values()) sizes.set(commit, (sizes.get(commit) ?? 0) + 1);
	const isMany = (commit = '') => (sizes.get(commit) ?? 0) > many;
	return { history, isMany };
});

/** One by one, and those that came together with many. @param now Shanghai wall time: when what waits to be saved would be */
export function backdated(content: Content, now: string) {
	const look = known(content);
	if (!look) return { single: [], together: [] };
	const [single, together] = [false, true].map((which) =>
		backdatedIn(content, look.history, now).filter(({ commit }) => look.isMany(commit) === which),
	);
	return { single: single ?? [], together: together ?? [] };
}
