/** What is known of an article, and what the line then says, for the tables. */
import {
	statusLine,
	type Known,
	type Publication,
	type Reason,
} from '../../../../admin/record/status-line.ts';

export const path = 'content/notices/20261120-0900.md';
export const saved = { title: '停水检修', publishedAt: '2026-11-20 09:00' };
export const draft = { ...saved, stage: 'draft' };
export const review = { ...saved, stage: 'review' };
export const online: Publication = { path, phase: 'online', open: true };
export const building: Publication = { path, phase: 'building' };
const reason: Reason = {
	title: '年货大集',
	message: '正文里有个人手机号',
	path: 'content/notices/20261119-0900.md',
	field: 'body',
};
export const failed: Publication = {
	path,
	phase: 'failed',
	message: '网站没有生成',
	reasons: [reason],
};
export const own: Publication = { ...failed, reasons: [{ ...reason, title: '停水检修', path }] };

const known = (given: Partial<Known>): Known => ({
	saved,
	staged: true,
	changed: false,
	busy: false,
	now: '2026-11-22 10:00',
	...given,
});

/** `key｜words｜more｜ways` */
export function said(given: Partial<Known>): string {
	const { key, words, more = '', page, mend } = statusLine(known(given));
	return [key, words, more, [page && '网页', mend && '去改'].filter(Boolean).join()].join('｜');
}
