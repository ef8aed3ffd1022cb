/** Why residents are little helped by a link to an article, though it opens: what it leads to is over. */
import type { Fields } from '../../src/collections/field.ts';
import { state } from '../../src/lib/state.ts';
import { pastOf } from './doubts.ts';
import type { Data } from './entry.ts';
import { shortMoment } from './status-line.ts';
import { textOf } from './text-of.ts';

/** Until when one can come, sign up or speak; being pinned is nobody's appointment. */
const appointments = ['signUpBy', 'closesAt', 'endsAt', 'startsAt'];

/** @param data of a public article @param now Shanghai wall time @returns undefined where nothing is to be said */
export function whyOld(fields: Fields, data: Data, now: string): string | undefined {
	const title = `链接的“${textOf(data['title'])}”`;
	const stands = state(
		{ ...(data as unknown as Parameters<typeof state>[0]), stage: 'ready' },
		now,
	);
	if (stands === 'withdrawn') return `${title}已经撤回，居民点开只看得到原因`;
	if (stands === 'replaced') return `${title}已经有新的一篇代替，请改成新的那一篇`;
	if (stands === 'expired') return `${title}已经过期`;
	const past = pastOf(fields, data, now).filter((key) => appointments.includes(key));
	const [key] = stands === 'current' ? past : [];
	if (key === undefined) return undefined;
	const label = fields[key]?.label ?? '';
	return `${title}已经过去了：“${label}”是 ${shortMoment(textOf(data[key]), now)}`;
}
