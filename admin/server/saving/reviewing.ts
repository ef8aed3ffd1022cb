/** Three reviews are three people: what a save makes of the reviews of an article, or why it is not done. */
import {
	owedReviews,
	reviewNames,
	reviewSteps,
	reviewWords,
	type Review,
	type ReviewRequired,
	type ReviewStep,
} from '../../../src/collections/reviews.ts';
import { isSmallCorrection } from '../../record/small-correction.ts';
import { refused } from '../request-error.ts';
import type { Article } from './article.ts';
import type { Signed } from './review-record.ts';

export interface Case {
	/** Who saves. */
	name: string;
	/** undefined: a new article. */
	before: Article | undefined;
	after: Article;
	required: ReviewRequired;
	/** Who has written since the last publication, before this save. */
	authors: ReadonlySet<string>;
	/** Reviews given here, with the words they were given for. */
	given: Partial<Record<ReviewStep, Signed>>;
	/** Nothing is changed but that a person is no longer named. */
	covers?: boolean;
}

const isChanged = ({ before, after }: Case) => before?.words !== after.words;

const isUrgent = ({ after }: Case) => after.data['urgency'] === 'emergency';

function isCorrection({ before, after, covers }: Case): boolean {
	const isPublic = before?.stage === 'ready' && after.stage === 'ready';
	return isPublic && (covers === true || isSmallCorrection(before.data, after.data));
}

/** Whether a name is put there by this save: anew, or once more for other words. */
function isFresh(one: Case, step: ReviewStep): boolean {
	const name = one.after.review[step];
	return name !== one.before?.review[step] || (isChanged(one) && name === one.name);
}

/** A review given here stands for these words alone. */
function holds({ after, given }: Case, step: ReviewStep): boolean {
	const signed = given[step];
	return signed?.name === after.review[step] && signed?.words === after.words;
}

/** @throws RequestError where a name stands for other words than it was given for */
function stands(one: Case, step: ReviewStep): boolean {
	if (isFresh(one, step)) return true;
	if (!isChanged(one)) return holds(one, step);
	// Of a small correction 终审 answers alone; who reviewed the rest stays named.
	if (isCorrection(one) && step !== 'final') return true;
	throw refused(
		`内容改过，${one.after.review[step] ?? ''}的${reviewWords[step]}不再算数，没有保存。请刷新页面，保存以后重新审。`,
		409,
	);
}

function refuseOutOfTurn(one: Case, step: ReviewStep, signed: Review): void {
	const { after, authors, name } = one;
	if (after.stage === 'draft') throw refused('草稿还不能审。请先提交审核。', 409);
	if (one.required !== 'three' || isCorrection(one)) return;
	if (step === 'first' && (authors.has(name) || isChanged(one)))
		throw refused('您写过、改过这一篇，初审要请没有动过它的人来做。', 403);
	// What is urgent goes out on 终审's word; the others follow.
	if (isUrgent(one)) return;
	const missing = reviewSteps.slice(0, reviewSteps.indexOf(step)).filter((one) => !signed[one]);
	if (missing.length > 0)
		throw refused(`要先${reviewNames(missing)}，才能${reviewWords[step]}。请刷新页面看看。`, 409);
}

/** Reviews that hold once it is saved. @throws RequestError for one that may not be given so */
export function reviewsAfter(one: Case): Review {
	const { after } = one;
	const named = reviewSteps.filter((step) => after.review[step] !== undefined);
	if (after.stage === 'draft' && one.before?.stage === 'review' && named.length > 0)
		throw refused('退回以后，前面的审核不再算数，没有保存。请刷新页面再退回。', 409);
	const standing = named.filter((step) => stands(one, step));
	const signed = Object.fromEntries(standing.map((step) => [step, after.review[step]])) as Review;
	for (const step of standing) if (isFresh(one, step)) refuseOutOfTurn(one, step, signed);
	return after.stage === 'draft' ? {} : signed;
}

/** Whether residents will read other words than before, now or at a time to come. */
function publishes(one: Case): boolean {
	return one.after.stage === 'ready' && (one.before?.stage !== 'ready' || isChanged(one));
}

/** @param signed as `reviewsAfter` gives them @throws RequestError for what is to be read before it is reviewed */
export function refuseUnreviewed(one: Case, signed: Review): void {
	const { required, authors } = one;
	if (!publishes(one) || isUrgent(one) || isCorrection(one)) return;
	const owed = owedReviews(required, signed);
	if (owed.length > 0)
		throw refused(
			one.before?.stage === 'ready'
				? `已经公布的，改动要重新审（还缺${reviewNames(owed)}），没有保存。改动不超过 60 个字的，写一条“修改说明”，可以当小更正直接发。`
				: `还缺${reviewNames(owed)}，不能发布。内容改过以后，前面的审核不算数，要重新审。`,
			403,
		);
	if (required === 'three' && signed.first !== undefined && authors.has(signed.first))
		throw refused(`${signed.first}写过这一篇，初审不算数，不能发布。请退回以后重新审。`, 403);
}
