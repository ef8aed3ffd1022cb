/** What an office's versions say of themselves in trailers, for who reads the history without this server. */
import { StringDecoder } from 'node:string_decoder';
import { reviewSteps, type Review, type ReviewStep } from '../../../src/collections/reviews.ts';
import type { Stage } from '../../record/stage.ts';
import { git } from './git.ts';

const reviewKeys: Readonly<Record<ReviewStep, string>> = {
	first: 'First-review-by',
	second: 'Second-review-by',
	final: 'Final-review-by',
};

const stageLine = 'Stage: ';

export interface Said {
	/** Who has written what is saved; none where the words are the same. */
	authors: readonly string[];
	/** Reviews that hold for these words. */
	signed: Review;
	stage: Stage;
	/** It is public and owes no review. */
	settled: boolean;
}

/** `['Written-by: 沈小满', 'Stage: review']` */
export function trailersOf({ authors, signed, stage, settled }: Said): string[] {
	return [
		...authors.map((author) => `Written-by: ${author}`),
		...reviewSteps.flatMap((step) =>
			signed[step] === undefined ? [] : [`${reviewKeys[step]}: ${signed[step]}`],
		),
		`${stageLine}${settled ? 'published' : stage}`,
	];
}

/** Of one version of several articles: it is a publication only where each of them is one, for authors are counted from there. */
export function trailersTogether(
	all: readonly { trailers: readonly string[]; settled: boolean }[],
): string[] {
	const waiting = all.filter(({ settled }) => !settled);
	const stages = (waiting.length > 0 ? waiting : all).flatMap(({ trailers }) =>
		trailers.filter((line) => line.startsWith(stageLine)),
	);
	const others = all.flatMap(({ trailers }) =>
		trailers.filter((line) => !line.startsWith(stageLine)),
	);
	return [...new Set([...others, ...stages])];
}

const valuesOf = (key: string) => `%(trailers:key=${key},valueonly,separator=%x02)`;
const form = `--format=tformat:%an%x01${valuesOf('Written-by')}%x01${valuesOf('Stage')}`;

const isPublication = (version: string) =>
	version.split('\u0001')[2]?.split('\u0002').includes('published') ?? false;

/**
 * Who has written in a file since it was last published, as far as its versions tell. One that is not of an office counts as
 * written by who made it.
 */
export async function authorsIn(root: string, file: string): Promise<string[]> {
	let said = '';
	const decoder = new StringDecoder();
	await git(root, ['log', '-z', form, '--', file], {
		read: (chunk) => {
			said += decoder.write(chunk);
			// What was written before nobody asks, and a history may be long.
			return !said.split('\0').some(isPublication);
		},
	});
	const versions = said.split('\0').filter(Boolean);
	const publication = versions.findIndex(isPublication);
	const since = publication < 0 ? versions : versions.slice(0, publication);
	const authors = new Set(
		since.flatMap((version) => {
			const [by = '', written = '', stage = ''] = version.split('\u0001');
			return stage === '' ? [by] : written.split('\u0002');
		}),
	);
	authors.delete('');
	return [...authors];
}
