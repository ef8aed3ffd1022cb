/** What is public leads to nothing that is published later only: until then the link is dead. */
import { isPublic } from '../../../../lib/state.ts';
import { addressOf, linkedEntry } from '../../../addresses.ts';
import type { Content } from '../../../reading/content.ts';
import { stateOf } from '../../../states.ts';
import type { Found } from '../../entry/rule.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** Addresses of what is scheduled (`notices/20261201-0900`), with the time it will be there. */
function scheduled({ entries }: Content, now: string): ReadonlyMap<string, string> {
	const later = entries.filter((entry) => stateOf(entry, now) === 'scheduled');
	return new Map(later.map((entry) => [addressOf(entry), String(entry.value?.['publishedAt'])]));
}

export const notYet: ContentRule = {
	id: 'links/not-yet',
	level: 'warning',
	title: '链接到还没有公布的文章',
	why: '那一篇公布以前，居民点开是“找不到”。',
	check: (content, now) => {
		const { entries, settings } = content;
		const later = scheduled(content, now);
		const found = (url: string, place: Omit<Found, 'message'>): Found[] => {
			const from = later.get(linkedEntry(url) ?? '');
			if (from === undefined) return [];
			const message = `链接“${url}”指向的文章 ${from} 才公布，在那以前打不开，请先去掉链接，或者让那一篇早些公布`;
			return [{ ...place, message }];
		};
		const inBodies = entries.flatMap((entry) => {
			const shown = stateOf(entry, now);
			// The body of what is withdrawn is not shown.
			if (!shown || !isPublic(shown) || shown === 'withdrawn') return [];
			return entry.read.links
				.flatMap(({ url, line }) => found(url, { bodyLine: line }))
				.map((one): PlacedFound => ({ of: entry, ...one }));
		});
		const { alert } = settings;
		const inAlert = (alert?.items ?? [])
			.filter(({ endsAt }) => typeof endsAt === 'string' && endsAt > now)
			.flatMap(({ link }) => (typeof link === 'string' ? found(link, { path: ['link'] }) : []))
			.flatMap((one): PlacedFound[] => (alert ? [{ of: alert, ...one }] : []));
		return [...inBodies, ...inAlert];
	},
};
