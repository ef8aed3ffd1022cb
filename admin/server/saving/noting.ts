/** What an office keeps of an article is noted around the writing of its file. */
import type { Asker } from '../door.ts';
import type { Returned } from '../office-protocol.ts';
import type { EditorContext } from '../context.ts';
import type { ContentPath } from '../paths.ts';
import { articleOf, isReviewed } from './article.ts';
import type { Judged } from './office.ts';

/** The file is written: what cannot be noted any more makes nobody's save undone. */
export function afterwards(work: () => void): void {
	try {
		work();
	} catch (error) {
		console.error(error);
	}
}

/** @throws RequestError before anything is written, when it cannot be noted */
export async function noting<T>(
	{ record }: Asker,
	judged: readonly Judged[],
	work: () => Promise<T>,
): Promise<T> {
	if (!record) return work();
	for (const { file, turn } of judged) record.note(file, turn);
	const done = await work();
	for (const { file, replaced, settled } of judged)
		afterwards(() => {
			if (settled) record.published(file);
			if (replaced !== undefined) record.removed(replaced);
		});
	return done;
}

/** On one's own computer: why it was sent back, until it is handed in, published or gone. @returns what stands noted now */
export async function noteReturn(
	{ returns, now }: EditorContext,
	{ record }: Asker,
	file: ContentPath,
	{ before, after, by, reason = '' }: Sending,
): Promise<Returned | undefined> {
	if (record || !isReviewed(file)) return undefined;
	const stage = after === undefined ? undefined : articleOf(after).stage;
	const isBack = stage === 'draft' && before !== undefined && articleOf(before).stage === 'review';
	const said = reason.trim();
	const work = async () => {
		if (isBack && said !== '') await returns.note(file.file, { by, reason: said, at: now() });
		else if (stage !== 'draft') await returns.note(file.file, undefined);
	};
	await work().catch((error: unknown) => console.error(error));
	return returns.all().get(file.file);
}

interface Sending {
	before?: string | undefined;
	/** undefined: it is gone. */
	after?: string | undefined;
	by: string;
	reason?: string | undefined;
}
