/** What the gate does not ask of an article that stands, and a colleague would before it goes out the first time. */
import type { Field, Fields } from '../../src/collections/field.ts';
import type { Data } from './entry.ts';
import { shortMoment } from './status-line.ts';
import { textOf } from './text-of.ts';

export interface Doubt {
	/** Top-level field, to go to. */
	field: string;
	message: string;
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0);

/** What may stand instead of a text. */
const shown = ['attachments', 'photos', 'results', 'stages', 'jobs', 'tasks', 'items', 'table'];

function emptyBody(data: Data, titleIsAll: boolean): Doubt[] {
	if (titleIsAll || textOf(data['body']).trim() !== '') return [];
	if (shown.some((key) => !isEmpty(data[key]))) return [];
	return [{ field: 'body', message: '正文还是空的，居民只看得到标题和一句话说明' }];
}

/** Who is cut off, and when: what neighbours ask first. */
const ofOutages: readonly [key: string, message: string][] = [
	['startsAt', '没有写从几点开始停'],
	['endsAt', '没有写什么时候恢复'],
	['buildings', '没有选楼栋，居民看不出停的是哪几栋'],
];

function outage(fields: Fields, data: Data): Doubt[] {
	if (data['kind'] !== 'outage' || !('utility' in fields)) return [];
	return ofOutages
		.filter(([key]) => isEmpty(data[key]))
		.map(([field, message]) => ({ field, message }));
}

/** Until when something holds; of what has no end its beginning. */
const ends = ['expiresAt', 'closesAt', 'signUpBy', 'endsAt', 'pinnedUntil'];

function isPast(value: string, now: string): boolean {
	return value !== '' && value < now.slice(0, value.length);
}

const labelOf = (field: Field | undefined) => field?.label ?? '';

/** Fields whose day is over; a report tells of what has been. */
export function pastOf(fields: Fields, data: Data, now: string): string[] {
	if (data['kind'] === 'report') return [];
	const begins = isEmpty(data['endsAt']) ? ['startsAt'] : [];
	return [...ends, ...begins].filter((key) => key in fields && isPast(textOf(data[key]), now));
}

/** What is entered later is of its day. */
function pastDates(fields: Fields, data: Data, now: string): Doubt[] {
	if (isPast(textOf(data['publishedAt']).slice(0, 10), now)) return [];
	return pastOf(fields, data, now).map((field) => {
		const moment = shortMoment(textOf(data[field]), now);
		return { field, message: `“${labelOf(fields[field])}”写的是 ${moment}，已经过去了` };
	});
}

interface Asked {
	fields: Fields;
	/** The title is the whole text, as of a slogan. */
	titleIsAll: boolean;
	/** Shanghai wall time. */
	now: string;
}

/** @param data as it would be published */
export function doubtsOf(data: Data, { fields, titleIsAll, now }: Asked): Doubt[] {
	return [...emptyBody(data, titleIsAll), ...outage(fields, data), ...pastDates(fields, data, now)];
}
