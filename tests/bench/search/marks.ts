/** What answers are worth against the truth: recall, precision, order. */
import type { Asked } from './engine.ts';
import type { Kind, Query } from './queries.ts';
import type { Truth } from './truth.ts';

export interface Judged {
	query: Query;
	truth: Truth;
	asked: Asked;
}

export interface Marks {
	recall: number;
	/** Share of questions of which nothing is missing. */
	complete: number;
	precision: number;
	/** 1 / place of the first page that should be first. */
	mrr: number;
	ndcg: number;
	/** Pages found for a string that stands nowhere, mean. */
	absent: number;
	/** Questions with a right page among the first five. */
	questions: number;
	questionCount: number;
}

export const mean = (numbers: readonly number[]) =>
	numbers.length === 0 ? NaN : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** @param share 0.5 = median */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Suggestions, labelled as such, are no hits. */
const hits = ({ asked }: Judged) => (asked.labelled ? [] : asked.pages);
const held = (judged: Judged) => hits(judged).filter((page) => judged.truth.right.has(page)).length;

export const recallOf = (judged: Judged) => held(judged) / judged.truth.right.size;
export const precisionOf = (judged: Judged) => held(judged) / hits(judged).length;

/** 1 / place; 0 where it is not found. */
export function firstOf({ asked, truth }: Judged): number {
	const place = asked.pages.findIndex((page) => truth.first.has(page));
	return place < 0 ? 0 : 1 / (place + 1);
}

function discounted(gains: readonly number[]): number {
	return gains.slice(0, 10).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

function ndcgOf(judged: Judged): number {
	const { gains } = judged.truth;
	const best = [...gains.values()].sort((a, b) => b - a);
	return discounted(hits(judged).map((page) => gains.get(page) ?? 0)) / discounted(best);
}

export const answeredIn = ({ asked, truth }: Judged, places: number) =>
	asked.pages.slice(0, places).some((page) => truth.first.has(page));

export function marksOf(all: readonly Judged[]): Marks {
	const of = (...wanted: Kind[]) => all.filter(({ query }) => wanted.includes(query.kind));
	const questions = of('问句');
	const absent = of('不存在');
	const plain = all.filter((one) => !questions.includes(one) && !absent.includes(one));
	const answerable = plain.filter(({ truth }) => truth.right.size > 0);
	return {
		recall: mean(answerable.map(recallOf)),
		complete: mean(answerable.map((one) => (recallOf(one) === 1 ? 1 : 0))),
		precision: mean(plain.filter((one) => hits(one).length > 0).map(precisionOf)),
		mrr: mean(plain.filter(({ truth }) => truth.first.size > 0).map(firstOf)),
		ndcg: mean(answerable.map(ndcgOf)),
		absent: mean(absent.map((one) => hits(one).length)),
		questions: mean(questions.map((one) => (answeredIn(one, 5) ? 1 : 0))),
		questionCount: questions.length,
	};
}
