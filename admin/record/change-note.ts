/** 修改说明: what residents should be told of a change, in a sentence that is offered. */
import { withoutEmpty, type Field, type Fields } from '../../src/collections/field.ts';
import { keysOfAll } from './behaving.ts';
import type { Data } from './entry.ts';
import { textOf } from './text-of.ts';
import { wordsOf } from './words-of.ts';

/** What people act by: who has read the old one must hear of the new. */
const acted: readonly string[] = [
	...['startsAt', 'endsAt', 'allDay', 'place', 'state', 'repeats'],
	...['closesAt', 'signUpBy', 'publicity', 'jobs', 'contact', 'buildings', 'howToJoin', 'supply'],
];

/** Told elsewhere, or nobody's business. */
const untold: readonly string[] = [
	...keysOfAll('byButton'),
	'changes',
	'publishedAt',
	'aliases',
	'movedFrom',
];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const filled = (value: unknown) => (value === '' || value === null ? undefined : value);

/** Keys of fields that residents see changed, in the order of the form. */
export function changedKeys(fields: Fields, before: Data, after: Data): string[] {
	const keys = [...Object.keys(fields), 'body'].filter((key) => !untold.includes(key));
	const differs = (key: string) =>
		key === 'body'
			? textOf(before['body']).trim() !== textOf(after['body']).trim()
			: !same(filled(before[key]), filled(after[key]));
	return keys.filter(differs);
}

const labelOf = (fields: Fields, key: string) =>
	key === 'body' ? '正文' : (fields[key]?.label ?? key);

/** Characters: a longer value is not repeated. */
const short = 24;

function fromTo(field: Field | undefined, before: unknown, after: unknown): string | undefined {
	const [old, fresh] = [wordsOf(field, before), wordsOf(field, after)];
	const tellable = [old, fresh].every((words) => words.length <= short && !words.includes('\n'));
	return tellable && filled(before) !== undefined && filled(after) !== undefined
		? `由“${old}”改为“${fresh}”`
		: undefined;
}

/** `地点由“服务大厅”改为“三号窗口”`; `更正了开始时间、地点` of several. */
export function offeredNote(fields: Fields, before: Data, after: Data): string {
	const keys = changedKeys(fields, before, after);
	const [only] = keys;
	if (only === undefined) return '';
	const told =
		keys.length === 1 && only !== 'body'
			? fromTo(fields[only], before[only], after[only])
			: undefined;
	if (told) return `${labelOf(fields, only)}${told}`;
	const isNew = keys.every((key) => wordsOf(fields[key], before[key]) === '（空）');
	return `${isNew ? '补充了' : '更正了'}${keys.map((key) => labelOf(fields, key)).join('、')}`;
}

/** Whether the sentence stands there already, to be taken out by who does not want it. */
export function shouldBeTold(fields: Fields, before: Data, after: Data): boolean {
	return changedKeys(fields, before, after).some((key) => acted.includes(key));
}

/** By what one comes to an activity, and what it is where nothing is written. */
const comeBy: Readonly<Record<string, unknown>> = {
	startsAt: undefined,
	endsAt: undefined,
	allDay: false,
	place: undefined,
	state: 'planned',
	repeats: undefined,
};

const isAnnouncement = (fields: Fields, data: Data) =>
	'movedFrom' in fields && data['kind'] === 'announcement';

function movesIt(fields: Fields, before: Data, after: Data): boolean {
	if (![before, after].every((data) => isAnnouncement(fields, data))) return false;
	const value = (data: Data, key: string) => withoutEmpty(data[key]) ?? comeBy[key];
	return Object.keys(comeBy).some((key) => !same(value(before, key), value(after, key)));
}

/** Whether it may not be changed so without a note: an announced activity at another time or place, or called off. */
export function mustBeTold(fields: Fields, before: Data, after: Data): boolean {
	return movesIt(fields, before, after) && !isNoted(before, after);
}

/** What it was before it was moved, where nobody has written that; of a second move what was first announced stays. */
export function movedFrom(fields: Fields, before: Data, after: Data): Data {
	const moved = movesIt(fields, before, after) && after['state'] === 'moved';
	if (!moved || withoutEmpty(after['movedFrom']) !== undefined) return {};
	const was = ['startsAt', 'place'].filter(
		(key) => filled(before[key]) !== undefined && !same(before[key], after[key]),
	);
	if (was.length === 0) return {};
	return { movedFrom: Object.fromEntries(was.map((key) => [key, before[key]])) };
}

/** Whether somebody has written a note in the form himself. */
export function isNoted(before: Data, after: Data): boolean {
	const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);
	return count(after['changes']) > count(before['changes']);
}

/** The notes with one more, newest first. @param at Shanghai wall time */
export function withNote({ changes }: Data, note: string, at: string): unknown[] {
	return [{ at, note }, ...(Array.isArray(changes) ? (changes as unknown[]) : [])];
}
