/** What has been taken down, ended or changed since a release: going back to it must not bring all of that back. */
import type { Manifest } from './manifest.ts';
import { isShown, type PublicRecord } from './records.ts';

export interface Since {
	/** Withdrawn since, or past a consent: kept hidden. As they stand now. */
	hidden: PublicRecord[];
	/** Would be shown again, with what became of each. */
	again: { record: PublicRecord; became: string }[];
}

/** What the newest release that knows a record says of it: whoever went back may know less. */
function newestWord(later: readonly Manifest[]): Map<string, PublicRecord> {
	const known = new Map<string, PublicRecord>();
	const newestFirst = later.toSorted((a, b) => (a.id < b.id ? 1 : -1));
	for (const { records } of newestFirst)
		for (const record of records) if (!known.has(record.address)) known.set(record.address, record);
	return known;
}

function becameOf(old: PublicRecord, present: PublicRecord | undefined, now: string) {
	if (!present) return '后来删掉了或者改成了草稿';
	const isOver = (present.expiresAt ?? '9999') <= now;
	if (old.state === 'current' && (present.state === 'expired' || isOver)) return '已经过期';
	if (old.state === 'current' && present.state === 'replaced') return '已经有新的代替';
	return undefined;
}

/**
 * @param old release to go back to @param kept all there are @param latest the newest that was published, not gone back to
 * @param now Shanghai wall time
 */
export function sinceThen(
	old: Manifest,
	kept: readonly Manifest[],
	latest: Manifest,
	now: string,
): Since {
	const known = newestWord(kept.filter(({ id, backTo }) => id > old.id && backTo === null));
	const there = new Set(latest.records.map(({ address }) => address));
	const since: Since = { hidden: [], again: [] };
	for (const record of old.records) {
		if (!isShown(record, old.siteNow)) continue;
		const newest = known.get(record.address) ?? record;
		if (!isShown(newest, now)) {
			since.hidden.push(newest);
			continue;
		}
		const became = becameOf(record, there.has(record.address) ? newest : undefined, now);
		if (became !== undefined) since.again.push({ record, became });
	}
	return since;
}
