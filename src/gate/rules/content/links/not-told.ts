/** What an issue that hangs on a board, or is to hang there, names and may not tell: staff are told, residents are not. */
import { namedUntil } from '../../../../collections/consent.ts';
import { dayOf } from '../../../../lib/clock.ts';
import { isPublic } from '../../../../lib/state.ts';
import { addressOf } from '../../../addresses.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import { references } from '../../../references.ts';
import { stateOf } from '../../../states.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const publishedAt = ({ value }: CheckedEntry) => String(value?.['publishedAt']);

/** The newest issue of each series, which hangs there until the next one, and all that are still to come. */
function hanging(entries: readonly CheckedEntry[], now: string): CheckedEntry[] {
	const newest = new Map<unknown, CheckedEntry>();
	const coming: CheckedEntry[] = [];
	for (const entry of entries) {
		const { numbered } = entry.definition;
		const state = numbered && stateOf(entry, now);
		if (!state || state === 'draft' || state === 'withdrawn') continue;
		const series = entry.value?.[numbered.by];
		const before = newest.get(series);
		if (!isPublic(state)) coming.push(entry);
		else if (!before || publishedAt(before) < publishedAt(entry)) newest.set(series, entry);
	}
	return [...newest.values(), ...coming];
}

const takeDown = '已经贴出去的请换下来';

/** @param at Shanghai wall time @returns undefined of what is told */
function whyNot(entry: CheckedEntry, at: string): string | undefined {
	const state = stateOf(entry, at);
	const until = namedUntil(entry.value ?? {});
	if (until !== undefined && until < dayOf(at))
		return `本人同意公开的期限（${until}）已过，这一期里不印，${takeDown}`;
	if (state === 'draft' || state === 'review') return '还没有公布，这一期里不印';
	if (state === 'scheduled') return `${publishedAt(entry)} 才公布，在那以前这一期里没有它`;
	if (state === 'withdrawn') return `已经撤回，这一期里只剩标题，${takeDown}`;
	if (state === 'replaced') return '已被替代，这一期里只印标题，请换成新的那一篇';
	return state === 'expired' ? '已经过期，这一期里只印标题，请换一篇' : undefined;
}

function notToldIn(
	issue: CheckedEntry,
	byAddress: ReadonlyMap<string, CheckedEntry>,
	now: string,
): PlacedFound[] {
	const at = publishedAt(issue) > now ? publishedAt(issue) : now;
	return references(issue.definition.fields, issue.value ?? {}).flatMap(
		({ path, value, refersTo }): PlacedFound[] => {
			const entry = refersTo.kind === 'anyEntry' ? byAddress.get(value) : undefined;
			const why = entry && whyNot(entry, at);
			if (!why) return [];
			const place = typeof path[1] === 'number' ? `第 ${path[1] + 1} 项` : '';
			const inEditor = `${place}“${String(entry.value?.['title'])}”${why}`;
			return [{ of: issue, path, message: `${place}（${value}）${why}`, inEditor }];
		},
	);
}

export const notTold: ContentRule = {
	id: 'links/not-told',
	level: 'warning',
	title: '板报里有不能再印的文章',
	why: '网上撤回、过期了的，墙上也不该再挂着。',
	check: ({ entries }, now) => {
		const issues = hanging(entries, now);
		if (issues.length === 0) return [];
		const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
		return issues.flatMap((issue) => notToldIn(issue, byAddress, now));
	},
};
