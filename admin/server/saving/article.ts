/** An article's file, as its reviews are judged by. */
import { isStaged } from '../../../src/collections/collection.ts';
import { definitionOf } from '../../../src/collections/index.ts';
import { reviewSteps, type Review } from '../../../src/collections/reviews.ts';
import { revisedBy } from '../../../src/collections/revisions.ts';
import { readEntryFile, type Data } from '../../record/entry.ts';
import { reviewedText } from '../../record/reviewed.ts';
import { stageOf, type Stage } from '../../record/stage.ts';
import type { ContentPath } from '../paths.ts';
import { hashOf } from '../whole-files.ts';

export interface Article {
	data: Data;
	/** What cannot be read counts as public: nobody knows what residents see of it. */
	stage: Stage;
	review: Review;
	/** SHA-256 of what its reviewers answer for. */
	words: string;
}

function reviewIn({ review }: Data): Review {
	if (typeof review !== 'object' || review === null) return {};
	const given = review as Record<string, unknown>;
	const names = reviewSteps.map((step) => [step, given[step]] as const);
	return Object.fromEntries(
		names.filter(
			(one): one is [(typeof one)[0], string] => typeof one[1] === 'string' && one[1] !== '',
		),
	);
}

export function articleOf(text: string): Article {
	try {
		const data = readEntryFile(text);
		const words = hashOf(reviewedText(data));
		return { data, stage: stageOf(data), review: reviewIn(data), words };
	} catch {
		return { data: {}, stage: 'ready', review: {}, words: hashOf(text) };
	}
}

/** Whether it is drafted and reviewed; fixed pages and settings are simply there. */
export function isReviewed({ kind, file }: ContentPath): boolean {
	const definition = definitionOf(revisedBy(file).split('/')[0] ?? '');
	return kind === 'entry' && definition !== undefined && isStaged(definition);
}
