/** What is done to several articles at once, as each of them would be changed by hand. */
import type { State } from '../../src/lib/state.ts';
import type { Data } from './entry.ts';

export interface Act {
	/** For the version history. */
	what: string;
	/** States of articles that it can be done to. */
	states: readonly State[];
	change: (data: Data) => Data;
}

const listAt = (data: Data, key: string) =>
	Array.isArray(data[key]) ? (data[key] as unknown[]) : [];

/** One more note that residents read, the newest first. @param note '' where nothing is to be said */
export function noted(data: Data, note: string, now: string): Data {
	const said = note.trim();
	if (said === '') return data;
	return { ...data, changes: [{ at: now, note: said }, ...listAt(data, 'changes')] };
}

/** Only title and reason are left to read. */
export const withdrawing = (reason: string, now: string): Act => ({
	what: '撤回',
	states: ['current', 'expired', 'scheduled', 'replaced'],
	change: (data) => ({ ...data, withdrawn: { at: now, reason: reason.trim() } }),
});

/** Its page stays, marked 已过期. */
export const expiring = (note: string, now: string): Act => ({
	what: '设为过期',
	states: ['current'],
	change: (data) => noted({ ...data, expiresAt: now }, note, now),
});

const open = ['draft', 'review', 'scheduled', 'current', 'expired'] as const;

export const addingTopic = (topic: string, note: string, now: string): Act => ({
	what: '加主题',
	states: open,
	change: (data) => {
		const topics = listAt(data, 'topics');
		if (topics.includes(topic)) return data;
		return notedIfOut({ ...data, topics: [...topics, topic] }, note, now);
	},
});

export const droppingTopic = (topic: string, note: string, now: string): Act => ({
	what: '去掉主题',
	states: open,
	change: (data) => {
		const topics = listAt(data, 'topics');
		if (!topics.includes(topic)) return data;
		return notedIfOut({ ...data, topics: topics.filter((one) => one !== topic) }, note, now);
	},
});

/** A draft has nobody yet who would read what was changed. */
const notedIfOut = (data: Data, note: string, now: string) =>
	data['stage'] === 'draft' || data['stage'] === 'review' ? data : noted(data, note, now);

/**
 * Takes an act back. Where residents were told of it, they are told of this too: a note that once stood there stays.
 * @param before as it stood @param after as the act left it
 */
export function takenBack(before: Data, after: Data, now: string): Data {
	const told = listAt(after, 'changes').length > listAt(before, 'changes').length;
	if (!told) return before;
	return noted({ ...before, changes: after['changes'] }, '上一条不算，恢复成原来的', now);
}
