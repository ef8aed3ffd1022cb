/** How rules of this class look through texts: passage by passage, and not without end. */
import type { Of, TextHit } from '../text/find.ts';
import type { Passage, TextReading } from '../text/reading.ts';
import { inTexts } from '../text/rule.ts';
import { passagesWith, signsOf } from '../text/signs.ts';

/** What is wrong more often in one passage is mended together. */
const most = 50;

export type PassageHit = Omit<TextHit, 'passage'>;

/** Which passages of a reading may hold what a rule looks for. */
type Where = (reading: TextReading, of: Of) => readonly Passage[];

/** @param needed what is looked for holds one of these signs */
export function whereAny(needed: string): Where {
	const signs = signsOf(needed);
	return (reading) => passagesWith(reading, signs);
}

export const inPassages = (
	find: (passage: Passage, of: Of) => PassageHit[],
	where: Where = ({ passages }) => passages,
) =>
	inTexts((reading, of) =>
		where(reading, of).flatMap((passage) => {
			const hits = find(passage, of);
			return hits.length === 0 ? [] : hits.slice(0, most).map((hit) => ({ passage, ...hit }));
		}),
	);

/**
 * A document of others, or a repost, stands as they wrote it: nobody is advised to write it better.
 */
export const isOthersText = ({ value }: Of): boolean =>
	value['origin'] === 'repost' || value['issuer'] !== undefined;

/** When it was published, `2026-11-20 09:00`; a document when it was made, which may be long before. */
export function writtenAt({ value }: Of): string | undefined {
	const [issued, published] = [value['issuedOn'], value['publishedAt']];
	if (typeof issued === 'string') return issued;
	return typeof published === 'string' ? published : undefined;
}
