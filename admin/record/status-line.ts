/** The one line above an article that says how it stands: worked out here once, from its file and not from the form. */
import { reviewWords, type ReviewStep } from '../../src/collections/reviews.ts';
import { isPublic, state } from '../../src/lib/state.ts';
import type { Data } from './entry.ts';
import { nextStepIn, reviewedBy, stageOf } from './stage.ts';
import { textOf } from './text-of.ts';

export type StatusKey =
	| 'new'
	| 'changed'
	| 'saving'
	| 'refused'
	| 'draft'
	| 'returned'
	| 'review'
	| 'scheduled'
	| 'publishing'
	| 'notOnline'
	| 'live'
	| 'expired'
	| 'withdrawn'
	| 'replaced'
	| 'saved';

/** Why the site was not renewed: what the gate found, and where. */
export interface Reason {
	/** Of the article it is in; '' where it has none or cannot be read. */
	title: string;
	message: string;
	/** `content/notices/20261122-0930.md` */
	path: string;
	/** Top-level field, to go to; '' when it is of the whole. */
	field: string;
}

/** What came of the last save of an article, or of a look at its page. */
export interface Publication {
	path: string;
	phase: 'building' | 'online' | 'failed';
	/** For `failed`: why; otherwise what is to be known. */
	message?: string;
	/** For `failed`: what is in the way. */
	reasons?: readonly Reason[];
	/** Its page answers. */
	open?: true;
}

/** What is known of the article that is open, and of no other. */
export interface Known {
	/** As its file stands; undefined: it was never saved. */
	saved: Data | undefined;
	/** A fixed page and a settings file have no stages. */
	staged: boolean;
	/** Something in the form is not saved. */
	changed: boolean;
	busy: boolean;
	/** The last press did not save; `places` are to be mended in the form. */
	refused?: { places: number } | undefined;
	publication?: Publication | undefined;
	/** What is waited for, in an office; without it the three reviews in turn. */
	waits?: readonly ReviewStep[] | undefined;
	returned?: { by: string; reason: string } | undefined;
	/** The form holds a correction, and residents still see what it corrects. */
	correction?: boolean;
	/** Shanghai wall time. */
	now: string;
}

export interface StatusLine {
	key: StatusKey;
	/** The state, in as few words as one takes in at a glance. */
	words: string;
	/** What follows from it. */
	more?: string;
	/** The way to its page is offered. */
	page?: true;
	/** The way to what is to be mended is offered. */
	mend?: true;
}

/** `2026-03-05 09:00` → `3月5日 9:00`; the year is said when it is not `now`'s. */
export function shortMoment(time: string, now: string): string {
	const [, year = '', month = '', day = '', clock = ''] =
		/^(\d{4})-(\d\d)-(\d\d)(?: (\d\d:\d\d))?/.exec(time) ?? [];
	const yearWord = year === now.slice(0, 4) ? '' : `${year}年`;
	return `${yearWord}${Number(month)}月${Number(day)}日 ${clock.replace(/^0/, '')}`.trim();
}

const unseen = '居民看不到';
const stillOld = '居民看到的还是原来的';

function stateIn({ saved = {}, now }: Known) {
	const { publishedAt, expiresAt, withdrawn, replacedBy } = saved;
	const told = {
		stage: stageOf(saved),
		publishedAt: textOf(publishedAt),
		expiresAt: textOf(expiresAt) || undefined,
		withdrawn: withdrawn ? { at: '', reason: '' } : undefined,
		replacedBy: textOf(replacedBy) || undefined,
	};
	return state(told, now);
}

function unsavedLine(known: Known): StatusLine {
	const { saved, staged, correction } = known;
	if (!saved) return { key: 'new', words: '没有保存', more: '新的一篇，写好了先保存' };
	const seen = correction || !staged || isPublic(stateIn(known));
	return { key: 'changed', words: '没有保存', more: seen ? stillOld : '改过的还没有保存' };
}

function refusedLine(places: number): StatusLine {
	const more = places > 0 ? `有 ${places} 处要改，您写的都在` : '您写的都在';
	return { key: 'refused', words: '没有保存', more, mend: true };
}

function draftLine({ returned, correction }: Known): StatusLine {
	if (returned) return { key: 'returned', words: '退回修改', more: returned.reason };
	const words = correction ? '修改稿已保存' : '草稿已保存';
	return { key: 'draft', words, more: correction ? stillOld : unseen };
}

function reviewLine({ saved = {}, waits, correction }: Known): StatusLine {
	const next = waits ? waits[0] : nextStepIn(saved);
	const given = reviewedBy(saved);
	const more = [given, correction ? stillOld : unseen].filter((one) => one !== '').join('，');
	return { key: 'review', words: next ? `等${reviewWords[next]}` : '审完了，等发布', more };
}

/** `《年货大集》：正文里有个人手机号`; of the article that is open its title is not said. */
export function reasonSentence({ title, message, path }: Reason, own: string): string {
	if (path === own) return message;
	return title === '' ? `有一个文件：${message}` : `《${title}》：${message}`;
}

function failedLine({ path, message = '', reasons = [], open }: Publication): StatusLine {
	const words = open ? '改的没有上线' : '未上线';
	const [first] = reasons;
	if (!first) return { key: 'notOnline', words, more: message };
	return { key: 'notOnline', words, more: reasonSentence(first, path), mend: true };
}

/** What residents may see by now. */
function publicLine(known: Known): StatusLine {
	const { saved = {}, now, publication } = known;
	switch (stateIn(known)) {
		case 'scheduled': {
			const words = `定时 ${shortMoment(textOf(saved['publishedAt']), now)}`;
			return { key: 'scheduled', words, more: `到时间自动公布，现在${unseen}` };
		}
		case 'withdrawn':
			return { key: 'withdrawn', words: '已撤回', more: '网页上只留标题和原因' };
		case 'replaced':
			return { key: 'replaced', words: '已被新的替代', more: '网页还在' };
		case 'expired': {
			const at = shortMoment(textOf(saved['expiresAt']), now);
			return { key: 'expired', words: '已过期', more: `${at} 过期，网页还在` };
		}
		default: {
			const given = reviewedBy(saved);
			// 已上线 is said of what answers only.
			const words = publication?.open ? '已上线' : '已公布';
			return { key: 'live', words, ...(given ? { more: given } : {}) };
		}
	}
}

/** A page or a settings file: what is saved is published. */
function plainLine({ publication }: Known): StatusLine {
	if (publication?.phase !== 'online') return { key: 'saved', words: '已保存' };
	return { key: 'live', words: '已上线' };
}

function savedLine(known: Known): StatusLine {
	const { saved = {}, staged, publication } = known;
	const stage = staged ? stageOf(saved) : 'ready';
	if (stage === 'draft') return draftLine(known);
	if (stage === 'review') return reviewLine(known);
	if (publication?.phase === 'failed') return failedLine(publication);
	const line = staged ? publicLine(known) : plainLine(known);
	const waits = publication?.phase === 'building' && line.key !== 'scheduled';
	return waits ? { key: 'publishing', words: '正在发布……' } : line;
}

/** @returns what is true of the article now, the gravest first */
export function statusLine(known: Known): StatusLine {
	const { saved, changed, busy, refused, publication } = known;
	if (busy) return { key: 'saving', words: '正在保存……' };
	const page = publication?.open ? ({ page: true } as const) : {};
	if (refused) return { ...refusedLine(refused.places), ...page };
	if (!saved || changed) return { ...unsavedLine(known), ...page };
	return { ...savedLine(known), ...page };
}
