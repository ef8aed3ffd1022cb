/** Draft, review, public: which words and which steps an article has. */
import { reviewSteps, reviewWords, type ReviewStep } from '../../src/collections/reviews.ts';
import { isPublic, state, type State } from '../../src/lib/state.ts';
import type { Data } from './entry.ts';
import { shanghaiNow } from './moments.ts';

export const stateWords: Record<State | 'new', string> = {
	new: '新文章，还没有保存',
	draft: '草稿，居民看不到',
	review: '待审，居民看不到',
	scheduled: '到时间自动公布',
	current: '已公布',
	expired: '已过期，网页还在',
	withdrawn: '已撤回，只留标题和原因',
	replaced: '已被新的替代',
};

export type Stage = 'draft' | 'review' | 'ready';

export function stageOf(data: Data): Stage {
	const stage = data['stage'];
	return stage === 'draft' || stage === 'review' ? stage : 'ready';
}

export function stateOf(data: Data): State {
	return state(
		{ ...(data as unknown as Parameters<typeof state>[0]), stage: stageOf(data) },
		shanghaiNow(),
	);
}

/** Whether residents can open its page now. */
export const isOut = (data: Data): boolean => isPublic(stateOf(data));

type Review = Partial<Record<ReviewStep, string>>;

const reviewIn = ({ review }: Data) => (review ?? {}) as Review;

/** The next of the three reviews; undefined when all are given. */
export function nextStepIn(data: Data): ReviewStep | undefined {
	return reviewSteps.find((step) => !reviewIn(data)[step]);
}

/** The next of the three reviews, or why this person may not give it. */
export function nextReview(data: Data, name: string) {
	const review = reviewIn(data);
	const next = nextStepIn(data);
	if (!next) return undefined;
	const done = reviewSteps.find((other) => review[other] === name);
	const refused = done ? `${name}已经做过${reviewWords[done]}，三审要三个不同的人` : undefined;
	return { word: reviewWords[next], refused, review: { ...review, [next]: name } };
}

/** `初审 沈小满、复审 江一平`. */
export function reviewedBy(data: Data): string {
	const review = reviewIn(data);
	return reviewSteps
		.filter((step) => review[step])
		.map((step) => `${reviewWords[step]} ${review[step] ?? ''}`)
		.join('、');
}
