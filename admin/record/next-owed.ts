/** The review that is waited for next; where the settings ask for none all three are, as the desk offers them. */
import {
	owedReviews,
	reviewSteps,
	type Review,
	type ReviewRequired,
	type ReviewStep,
} from '../../src/collections/reviews.ts';

/** `('three', { first: '陆知远' })` → `'second'`; undefined when all are given */
export function nextOwed(required: ReviewRequired, given: Review): ReviewStep | undefined {
	if (required !== 'none') return owedReviews(required, given)[0];
	return reviewSteps.find((step) => !given[step]);
}
