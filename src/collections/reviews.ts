/** The three reviews: which there are, which of them the settings ask for, which an article still owes. */

/** In their order. */
export const reviewWords = { first: '初审', second: '复审', final: '终审' } as const;
export type ReviewStep = keyof typeof reviewWords;
export const reviewSteps = Object.keys(reviewWords) as ReviewStep[];

/** Who gave which; the names stand in the article. */
export type Review = Partial<Record<ReviewStep, string>>;

const asked = { none: [], one: ['final'], three: reviewSteps } as const;
export type ReviewRequired = keyof typeof asked;

type Site = Readonly<Record<string, unknown>> | undefined;

/** As `settings/site.yml` says; what cannot be read asks none. */
export function reviewRequiredIn(site: Site): ReviewRequired {
	const given = site?.['reviewRequired'];
	return given === 'one' || given === 'three' ? given : 'none';
}

/** What is asked for and not given: `owedReviews('three', { first: '陆知远' })` → `['second', 'final']`. */
export function owedReviews(required: ReviewRequired, given: Review = {}): ReviewStep[] {
	return asked[required].filter((step) => !given[step]);
}

/** `['first', 'final']` → `初审、终审`. */
export function reviewNames(steps: readonly ReviewStep[]): string {
	return steps.map((step) => reviewWords[step]).join('、');
}

/** What is public already when reviews begin to be asked for is not taken off the site. */
export function isBeforeReviews(site: Site, publishedAt: unknown): boolean {
	const since = site?.['reviewSince'];
	return typeof since === 'string' && typeof publishedAt === 'string' && publishedAt < since;
}
