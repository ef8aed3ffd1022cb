/** An article that is changed along with others, as its file is to stand. */
import type { Fields } from '../../../../src/collections/field.ts';
import { writeEntryFile, type Data } from '../../../record/entry.ts';
import { keptAsOpened } from '../../../record/kept-as-opened.ts';
import { stageOf } from '../../../record/stage.ts';
import type { Asker } from '../../door.ts';
import type { SaveAllRequest } from '../../protocol.ts';
import { hashOf } from '../../whole-files.ts';

/**
 * Of what is public, whoever passes it last answers for it alone, as for a small correction. What is not public yet is
 * reviewed anew.
 */
function signed(data: Data, { name }: Asker): { data: Data; isReviewedAnew: boolean } {
	const { review, ...rest } = data;
	if (review === undefined || name === undefined) return { data, isReviewedAnew: false };
	if (stageOf(data) !== 'ready') return { data: rest, isReviewedAnew: true };
	return { data: { ...data, review: { ...(review as Data), final: name } }, isReviewedAnew: false };
}

export interface Rewritten {
	file: SaveAllRequest['files'][number];
	/** It was being reviewed, and has other words now than its reviewers have read. */
	isReviewedAnew: boolean;
}

/** @param path as in the protocol @param data as it is to be */
export function rewritten(
	{ path, raw, fields }: { path: string; raw: string; fields: Fields },
	data: Data,
	asker: Asker,
): Rewritten {
	const { data: after, isReviewedAnew } = signed(data, asker);
	const written = writeEntryFile(after, Object.keys(fields));
	return {
		file: { path, raw: keptAsOpened(path, raw, written), base: hashOf(raw) },
		isReviewedAnew,
	};
}
