/** Whose turn it is with an article that waits, and since when. */
import { join } from 'node:path';
import { reviewWords, type Review, type ReviewStep } from '../../../src/collections/reviews.ts';
import { revisionOf } from '../../../src/collections/revisions.ts';
import { nextOwed } from '../../record/next-owed.ts';
import { offersOf } from '../../record/offers.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';
import type { ListRow } from '../protocol.ts';
import { articleOf } from '../saving/article.ts';
import { textAt } from '../saving/carry-out.ts';
import { requiredNow } from '../saving/office.ts';
import type { Kept } from '../saving/review-record.ts';

type Turn = NonNullable<ListRow['turn']>;

const nobodyKnown: Kept = { authors: [], signed: {} };

/** Where the row's words stand, below the content folder: a correction apart from what is public. */
function fileOf({ path, revision }: ListRow): string {
	const file = path.slice('content/'.length);
	return revision ? revisionOf(file) : file;
}

const wordsOf = (step: ReviewStep | undefined) => (step ? `等${reviewWords[step]}` : '等发布');

/** Whether he has begun it, or alone has written in it. */
const isOwn = ({ maker, authors }: Kept, name: string | undefined) =>
	name !== undefined && (maker === name || (authors.length === 1 && authors[0] === name));

/** By the record alone: the versions too would be a process of git for every line of a list. */
function ofReview(context: EditorContext, asker: Asker, row: ListRow): Turn | undefined {
	const file = fileOf(row);
	const text = textAt(join(context.root, file));
	if (text === undefined) return undefined;
	const { data, review, words } = articleOf(text);
	const required = requiredNow(context);
	const since = row.changedAt ?? '';
	if (!asker.record) return { words: wordsOf(nextOwed(required, review)), since };
	const kept = asker.record.of(file);
	const holding = (Object.keys(review) as (keyof Review)[]).filter(
		(step) => kept.signed[step]?.name === review[step] && kept.signed[step]?.words === words,
	);
	const offers = offersOf({
		name: asker.name ?? '',
		may: (deed) => asker.deeds?.includes(deed) ?? false,
		stage: 'review',
		data,
		required,
		holding,
		author: kept.authors.includes(asker.name ?? ''),
		own: isOwn(kept, asker.name),
		changed: false,
		corrected: false,
	});
	const given = Object.fromEntries(holding.map((step) => [step, review[step]]));
	const mine = offers.sign !== undefined || offers.publish;
	return { words: wordsOf(nextOwed(required, given)), since, ...(mine ? { mine } : {}) };
}

/** Sent back, it is its writer's. */
function ofReturned({ record, name }: Asker, row: ListRow): Turn | undefined {
	if (!row.returned) return undefined;
	const kept = record?.of(fileOf(row)) ?? nobodyKnown;
	const writer = kept.maker ?? kept.authors[0];
	return {
		words: writer === undefined ? '等写的人改' : `等${writer}改`,
		since: row.returned.at ?? row.changedAt ?? '',
		...(isOwn(kept, name) ? { mine: true } : {}),
	};
}

export function withTurn(context: EditorContext, asker: Asker, row: ListRow): ListRow {
	const turn =
		row.state === 'review'
			? ofReview(context, asker, row)
			: row.state === 'draft'
				? ofReturned(asker, row)
				: undefined;
	return turn ? { ...row, turn } : row;
}
