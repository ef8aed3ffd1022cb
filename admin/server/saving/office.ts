/** In an office: a save held against what is known of the article beside its file, and noted there. */
import { owedReviews, reviewRequiredIn, type Review } from '../../../src/collections/reviews.ts';
import { join } from 'node:path';
import { revisionOf } from '../../../src/collections/revisions.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';
import { authorsIn, trailersOf } from '../git/trailers.ts';
import type { ContentPath } from '../paths.ts';
import type { Returned, Standing } from '../office-protocol.ts';
import { refused } from '../request-error.ts';
import { articleOf, isReviewed, type Article } from './article.ts';
import { textAt } from './carry-out.ts';
import type { ReviewRecord, Turn } from './review-record.ts';
import { refuseUnreviewed, reviewsAfter, type Case } from './reviewing.ts';

interface Office {
	name: string;
	record: ReviewRecord;
}

/** What is to be noted of a save that may be done. */
export interface Judged {
	/** Below the content folder. */
	file: string;
	/** The correction that is published, and gone. */
	replaced?: string;
	turn: Turn;
	trailers: string[];
	/** It is public and owes no review. */
	settled: boolean;
}

/** undefined on one's own computer, and of what is not reviewed. */
function officeOf({ name, record }: Asker, file: ContentPath): Office | undefined {
	return name !== undefined && record && isReviewed(file) ? { name, record } : undefined;
}

export function requiredNow({ store }: EditorContext) {
	return reviewRequiredIn(store.content().settings['site']?.items[0]);
}

/** By the record, and by the versions, should the record have been lost. */
async function authorsOf({ root }: EditorContext, { record }: Office, { file }: ContentPath) {
	return new Set([...record.of(file).authors, ...(await authorsIn(root, file))]);
}

/** Whether he has begun it, or alone has written in it. */
function isOwn({ name, record }: Office, { file }: ContentPath, authors: ReadonlySet<string>) {
	return record.of(file).maker === name || (authors.size === 1 && authors.has(name));
}

async function isHis(context: EditorContext, office: Office, file: ContentPath): Promise<boolean> {
	return isOwn(office, file, await authorsOf(context, office, file));
}

const isSentBack = (before: Article | undefined, after: Article) =>
	before?.stage === 'review' && after.stage === 'draft';

/** @throws RequestError unless he sends back with a reason, or takes back his own */
async function reasonFor(
	context: EditorContext,
	asker: Asker,
	file: ContentPath,
	given: string | undefined,
): Promise<Returned | undefined> {
	const office = officeOf(asker, file);
	const reason = given?.trim() ?? '';
	if (!office || (reason === '' && (await isHis(context, office, file)))) return undefined;
	asker.may('return');
	if ([...reason].length < 2) throw refused('退回要写原因，写的人才知道怎么改。请写一句再退回。');
	return { by: office.name, reason };
}

interface Change {
	/** What it was written over: of a correction that is published, the correction. undefined: a new file. */
	before: string | undefined;
	after: string;
	reason?: string | undefined;
	/** The correction that is published. */
	from?: ContentPath | undefined;
	/** Nothing is changed but that a person is no longer named. */
	covers?: boolean;
}

/** @throws RequestError with nothing changed @returns undefined where nothing is kept beside the file */
export async function judge(
	context: EditorContext,
	asker: Asker,
	file: ContentPath,
	{ before: old, after: text, reason, from = file, covers = false }: Change,
): Promise<Judged | undefined> {
	const office = officeOf(asker, file);
	if (!office) return undefined;
	const before = old === undefined ? undefined : articleOf(old);
	const after = articleOf(text);
	const { name, record } = office;
	const required = requiredNow(context);
	// Nobody else asks who has written, and git takes its time.
	const asked = required === 'three' || from !== file;
	const authors = asked ? await authorsOf(context, office, from) : new Set<string>();
	const given = record.of(from.file).signed;
	const one: Case = { name, before, after, required, authors, given, covers };
	const signed = reviewsAfter(one);
	refuseUnreviewed(one, signed);
	const returned = isSentBack(before, after)
		? await reasonFor(context, asker, file, reason)
		: undefined;
	const writers = before?.words === after.words ? [] : [name];
	const wrote = from === file ? writers : [...new Set([...authors, ...writers])];
	const { stage, words } = after;
	const settled = stage === 'ready' && owedReviews(one.required, signed).length === 0;
	return {
		file: file.file,
		...(from === file ? {} : { replaced: from.file }),
		turn: {
			authors: wrote,
			...(returned ? { returned } : {}),
			made: before === undefined,
			signed,
			words,
			answered: stage !== 'draft',
		},
		trailers: trailersOf({ authors: wrote, signed, stage, settled }),
		settled,
	};
}

/** @throws RequestError for a draft that is not his own, unless he may */
export async function refuseRemoval(context: EditorContext, asker: Asker, file: ContentPath) {
	const office = officeOf(asker, file);
	if (office && !(await isHis(context, office, file))) asker.may('removeAnothers');
}

/** What is known of it to who asks. @param text of the file */
export async function standingOf(
	context: EditorContext,
	asker: Asker,
	file: ContentPath,
	text: string,
): Promise<Standing | undefined> {
	const office = officeOf(asker, file);
	if (!office) return undefined;
	const { review, words } = articleOf(text);
	const { signed, returned } = office.record.of(file.file);
	const steps = (Object.keys(review) as (keyof Review)[]).filter(
		(step) => signed[step]?.name === review[step] && signed[step]?.words === words,
	);
	const authors = await authorsOf(context, office, file);
	const waiting = textAt(join(context.root, revisionOf(file.file)));
	const stage = waiting === undefined ? undefined : articleOf(waiting).stage;
	return {
		...(stage === undefined ? {} : { revision: stage === 'draft' ? stage : 'review' }),
		required: requiredNow(context),
		holding: steps,
		author: authors.has(office.name),
		own: isOwn(office, file, authors),
		...(returned ? { returned } : {}),
	};
}
