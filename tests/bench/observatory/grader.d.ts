/** Of Mozilla's grader what we ask (it has no types of its own). */

declare module '@mdn/mdn-http-observatory/src/retriever/retriever.js' {
	export interface Retrieved {
		responses: { auto: { status: number; request: { path: string } } | null };
	}
	export function retrieve(
		host: string,
		options: { path: string; headers: readonly string[] },
	): Promise<Retrieved>;
}

declare module '@mdn/mdn-http-observatory/src/constants.js' {
	import type { Retrieved } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

	export interface Output {
		result: string;
		pass: boolean;
	}
	export const ALL_TESTS: readonly ((of: Retrieved) => Output)[];
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
	export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
	export function getScoreModifier(result: string): number;
	export function getScoreDescription(result: string): string;
	export function getGradeForScore(score: number): { score: number; grade: string };
}
