/** What is public leads to nothing that is published later only: until then the link is dead. */
import { isStaged } from '../../collections/collection.ts';
import { isPublic, state } from '../../lib/state.ts';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { entryOf } from './body.ts';

type Stateful = Parameters<typeof state>[0];

/** Fixed pages have no state: they are always there. */
function stateOf({ definition, value }: CheckedEntry, now: string) {
	if (!value) return undefined;
	return isStaged(definition) ? state(value as unknown as Stateful, now) : 'current';
}

/** Addresses of what is scheduled (`notices/20261201-0900`), with the time it will be there. */
function scheduled(entries: readonly CheckedEntry[], now: string): Map<string, string> {
	const later = entries.filter((entry) => stateOf(entry, now) === 'scheduled');
	return new Map(
		later.map(({ collection, id, value }) => [
			`${collection}/${id}`,
			String(value?.['publishedAt']),
		]),
	);
}

export function notYet({ entries, settings }: Content, now: string): Finding[] {
	const later = scheduled(entries, now);
	const finding = (url: string, file: string, line: number, key: string): Finding[] => {
		const from = later.get(entryOf(url) ?? '');
		if (from === undefined) return [];
		const message = `链接“${url}”指向的文章 ${from} 才公布，在那以前打不开，请先去掉链接，或者让那一篇早些公布`;
		return [{ file, line, key, rule: 'links/not-yet', level: 'warning', message }];
	};
	const inBodies = entries.flatMap((entry) => {
		const shown = stateOf(entry, now);
		// The body of what is withdrawn is not shown.
		if (!shown || !isPublic(shown) || shown === 'withdrawn') return [];
		return entry.read.links.flatMap(({ url, line }) =>
			finding(url, entry.file, entry.bodyLine + line - 1, 'body'),
		);
	});
	const { file = '', items = [], lineOf } = settings['alert'] ?? {};
	const inAlert = items
		.filter(({ endsAt }) => typeof endsAt === 'string' && endsAt > now)
		.flatMap(({ link }) =>
			typeof link === 'string' ? finding(link, file, lineOf?.(['link']) ?? 1, 'link') : [],
		);
	return [...inBodies, ...inAlert];
}
