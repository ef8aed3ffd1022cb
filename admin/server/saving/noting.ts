/** What an office keeps of an article is noted around the writing of its file. */
import type { Asker } from '../door.ts';
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
	judged: Judged | undefined,
	work: () => Promise<T>,
): Promise<T> {
	if (!record || !judged) return work();
	record.note(judged.file, judged.turn);
	const done = await work();
	const { replaced } = judged;
	afterwards(() => {
		if (judged.settled) record.published(judged.file);
		if (replaced !== undefined) record.removed(replaced);
	});
	return done;
}
