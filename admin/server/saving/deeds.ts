/** What a save comes to, told from the files before and after: who asks is not asked what he is doing. */
import { reviewSteps, type ReviewStep } from '../../../src/collections/reviews.ts';
import type { Asker } from '../door.ts';
import type { ContentPath } from '../paths.ts';
import type { Deed } from '../office-protocol.ts';
import { refused } from '../request-error.ts';
import { articleOf, isReviewed, type Article } from './article.ts';
import { staysUnseen } from './hidden.ts';

const steps: Readonly<Record<ReviewStep, Deed>> = {
	first: 'review',
	second: 'review',
	final: 'finalReview',
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Names are put under reviews, and nothing else is changed: an urgent article may have gone out before them. */
function onlySigns(before: Article, after: Article): boolean {
	const kept = reviewSteps.every(
		(step) => before.review[step] === undefined || before.review[step] === after.review[step],
	);
	return (
		kept &&
		before.words === after.words &&
		before.stage === after.stage &&
		same(before.data['withdrawn'], after.data['withdrawn']) &&
		same(before.data['publishedAt'], after.data['publishedAt'])
	);
}

function deedOf(path: ContentPath, before?: string, after?: string): Deed {
	const { kind, file } = path;
	if (file === 'settings/alert.yml') return 'alert';
	if (kind === 'setting') return 'settings';
	if (staysUnseen(file, before, after)) return 'write';
	const both = before !== undefined && after !== undefined && isReviewed(path);
	return both && onlySigns(articleOf(before), articleOf(after)) ? 'write' : 'publish';
}

/** Reviews that are signed now: by another name than before, or once more by the same for other words. */
function signedNow(before: Article | undefined, after: Article, name: string | undefined) {
	const changed = before?.words !== after.words;
	return reviewSteps.filter((step) => {
		const given = after.review[step];
		if (given === undefined) return false;
		return given !== before?.review[step] || (changed && given === name);
	});
}

/**
 * @param before undefined: a new file @param after undefined: it is removed
 * @throws RequestError unless this person may, and signs with his own name
 */
export function refuseUnlessMay(
	asker: Asker,
	file: ContentPath,
	before: string | undefined,
	after: string | undefined,
): void {
	asker.may(deedOf(file, before, after));
	if (file.kind !== 'entry' || after === undefined) return;
	const article = articleOf(after);
	const old = before === undefined ? undefined : articleOf(before);
	for (const step of signedNow(old, article, asker.name)) {
		asker.may(steps[step]);
		if (asker.name !== undefined && article.review[step] !== asker.name)
			throw refused('审核要由登录的人自己签，不能写别人的名字。请刷新再审一次。', 403);
	}
}
