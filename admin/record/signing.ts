/** Which names stand under the reviews of an article once it is saved, in an office: a changed word takes them off. */
import type { Review, ReviewRequired, ReviewStep } from '../../src/collections/reviews.ts';
import type { Data } from './entry.ts';
import { reviewedText } from './reviewed.ts';
import { isSmallCorrection } from './small-correction.ts';
import { stageOf } from './stage.ts';

/** Who saves, and what is known of the article. */
export interface Signer {
	name: string;
	/** He may give 终审. */
	publishes: boolean;
	required: ReviewRequired;
	/** Reviews that hold for the words as they were opened. */
	holding: readonly ReviewStep[];
}

export const reviewIn = ({ review }: Data): Review => review ?? {};

const isUrgent = ({ urgency }: Data) => urgency === 'emergency';

/** The names that hold. */
export function heldReview(data: Data, holding: readonly ReviewStep[]): Review {
	const given = Object.entries(reviewIn(data)) as [ReviewStep, string][];
	return Object.fromEntries(given.filter(([step, name]) => name && holding.includes(step)));
}

/** Whether 终审 is given by publishing: nothing else is missing, or it may go out before it is there. */
export function signsByPublishing(after: Data, kept: Review, signer: Signer): boolean {
	if (!signer.publishes || signer.required === 'none' || stageOf(after) !== 'ready') return false;
	const others = kept.first !== undefined && kept.second !== undefined;
	return signer.required === 'one' || others || isUrgent(after);
}

function keptReview(before: Data | undefined, after: Data, signer: Signer): Review {
	const changed = before === undefined || reviewedText(before) !== reviewedText(after);
	if (!changed) return heldReview(after, signer.holding);
	const corrected = stageOf(before ?? {}) === 'ready' && isSmallCorrection(before ?? {}, after);
	if (!corrected) return {};
	const { first, second } = reviewIn(before ?? {});
	return { ...(first ? { first } : {}), ...(second ? { second } : {}) };
}

/** @param before as it was opened; undefined: a new article @param after as it would be written */
export function reviewWhenSaved(before: Data | undefined, after: Data, signer: Signer): Review {
	const same = before !== undefined && reviewedText(before) === reviewedText(after);
	const publishes =
		stageOf(after) === 'ready' && (before === undefined || stageOf(before) !== 'ready');
	if (same && !(publishes && signer.required !== 'none')) return reviewIn(after);
	const kept = keptReview(before, after, signer);
	if (kept.final !== undefined || !signsByPublishing(after, kept, signer)) return kept;
	return { ...kept, final: signer.name };
}
