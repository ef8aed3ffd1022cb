/** In an office: what the bar of an article offers to who sits there, and a sentence where one would wonder. */
import {
	owedReviews,
	reviewNames,
	reviewSteps,
	reviewWords,
	type Review,
	type ReviewRequired,
	type ReviewStep,
} from '../../src/collections/reviews.ts';
import type { Data } from './entry.ts';
import { heldReview, reviewIn } from './signing.ts';
import type { Stage } from './stage.ts';

/** Who sits there and how the article stands. */
export interface Sitting {
	name: string;
	may: (deed: 'write' | 'publish' | 'review' | 'finalReview' | 'return') => boolean;
	stage: Stage;
	data: Data;
	required: ReviewRequired;
	holding: readonly ReviewStep[];
	author: boolean;
	own: boolean;
	/** Something in the form is not saved. */
	changed: boolean;
	/** A correction of it waits already. */
	corrected: boolean;
}

export interface Offers {
	save: boolean;
	submit: boolean;
	/** What is one's own is taken back, another's sent back. */
	takeBack: boolean;
	sendBack: boolean;
	/** The review that may be given now, and what then stands there. */
	sign?: { step: ReviewStep; word: string; review: Review };
	publish: boolean;
	/** What is public may be changed in a correction, seen by nobody yet. */
	correct: boolean;
	/** Reviews it waits for. */
	waits: readonly ReviewStep[];
	sentence?: string;
}

/** Reviews that are waited for: those asked for, or where none is, all of them. */
function waited({ required, data, holding, stage }: Sitting): ReviewStep[] {
	// What is public stands as it is, but for what the urgent still owes.
	const given = stage === 'ready' ? reviewIn(data) : heldReview(data, holding);
	if (required !== 'none') return owedReviews(required, given);
	return stage === 'ready' ? [] : reviewSteps.filter((step) => !given[step]);
}

function whyNotSigned(sitting: Sitting, step: ReviewStep): string | undefined {
	const { may, name, author, required, data, holding } = sitting;
	if (!may(step === 'final' ? 'finalReview' : 'review')) return `等${reviewWords[step]}`;
	const done = reviewSteps.find((other) => heldReview(data, holding)[other] === name);
	if (done && done !== step)
		return `您做过${reviewWords[done]}，${reviewWords[step]}要请另一个人来做`;
	if (step === 'first' && required === 'three' && author)
		return '您写过、改过这一篇，初审要请没有动过它的人来做';
	return undefined;
}

/** The first of those waited for; of the urgent that is public any that one may give. */
function nextStep(sitting: Sitting, steps: readonly ReviewStep[]): ReviewStep | undefined {
	if (sitting.stage !== 'ready') return steps[0];
	return steps.find((step) => whyNotSigned(sitting, step) === undefined) ?? steps[0];
}

function publishes(sitting: Sitting, steps: readonly ReviewStep[]): boolean {
	const { may, stage, required, data } = sitting;
	if (!may('publish') || stage === 'ready') return false;
	if (required === 'none' || data['urgency'] === 'emergency') return true;
	return steps.every((step) => step === 'final') && whyNotSigned(sitting, 'final') === undefined;
}

function publicSentence({ may, changed, corrected, required }: Sitting): string | undefined {
	if (changed && corrected) return '已经有一份修改稿，请打开它来改';
	if (may('publish') && required !== 'three') return undefined;
	return '已经公布的，要改就写修改稿，审过再换上去';
}

function sentenceOf(sitting: Sitting, next: ReviewStep | undefined): string | undefined {
	const { may, stage, changed, holding, data } = sitting;
	if (!may('write')) return '您可以看，不能改；要写稿，请管理员给“编辑”的权限';
	if (stage === 'review' && changed && Object.keys(heldReview(data, holding)).length > 0)
		return '改过以后，前面的审核不再算数，要重新审';
	if (stage === 'ready' && next === undefined) return publicSentence(sitting);
	if (stage === 'draft') return may('publish') ? undefined : '写好了点“提交审核”，审过才公布';
	if (next === undefined) return may('publish') ? undefined : '审完了，等终审发布';
	const why = whyNotSigned(sitting, next);
	return stage === 'ready' ? `还欠${reviewNames(waited(sitting))}，请补上` : why;
}

export function offersOf(sitting: Sitting): Offers {
	const { may, stage, own, name, data, holding, changed } = sitting;
	const steps = waited(sitting);
	const next = stage === 'draft' ? undefined : nextStep(sitting, steps);
	const signs = next !== undefined && !changed && whyNotSigned(sitting, next) === undefined;
	const kept = stage === 'ready' ? reviewIn(data) : heldReview(data, holding);
	const sentence = sentenceOf(sitting, next);
	const inReview = stage === 'review';
	return {
		save: may('write') && (stage !== 'ready' || may('publish')),
		submit: may('write') && stage === 'draft',
		takeBack: inReview && own,
		sendBack: inReview && !own && may('return'),
		...(signs
			? { sign: { step: next, word: reviewWords[next], review: { ...kept, [next]: name } } }
			: {}),
		publish: publishes(sitting, steps),
		correct: may('write') && stage === 'ready' && changed && !sitting.corrected,
		waits: steps,
		...(sentence ? { sentence } : {}),
	};
}
