/** Who may be named without anybody being asked: who wrote and reviewed, who agreed to it, whom the settings list. */
import { namedUntil } from '../collections/consent.ts';
import type { Entry } from './entry.ts';
import type { Settings } from './text/find.ts';

const reviewersOf = ({ review = {} }: { review?: Record<string, unknown> }) =>
	Object.values(review);

function namedIn({ value = {} }: Pick<Entry, 'value'>, today: string): unknown[] {
	const consented = (namedUntil(value) ?? '') >= today ? [value['title']] : [];
	return [value['author'], ...reviewersOf(value), ...consented];
}

/** @param today in Shanghai, `2026-11-22`: consent ends */
export function knownPersons(
	entries: readonly Pick<Entry, 'value'>[],
	settings: Settings,
	today: string,
): ReadonlySet<string> {
	const listed = (settings['site'] ?? []).flatMap(({ publicNames }) => publicNames ?? []);
	const named = [...listed, ...entries.flatMap((entry) => namedIn(entry, today))];
	return new Set(named.filter((name) => typeof name === 'string'));
}
