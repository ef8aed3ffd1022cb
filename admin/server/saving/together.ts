/** Saves of one article that waited for a version get one, for what stands in the file by then: it names all of them. */
import type { Intent } from './journal.ts';

export interface Noted {
	/** Of the note in the room; the save at hand has none yet. */
	name?: string;
	intent: Intent;
}

const filesIn = ({ intent }: Noted) => intent.steps.map(({ file }) => file);

/** @param waiting oldest first @returns the first, with every later one that changed a file of theirs */
export function belonging([first, ...later]: readonly [Noted, ...Noted[]]): [Noted, ...Noted[]] {
	const group: [Noted, ...Noted[]] = [first];
	const files = new Set(filesIn(first));
	for (const one of later) {
		if (!filesIn(one).some((file) => files.has(file))) continue;
		group.push(one);
		for (const file of filesIn(one)) files.add(file);
	}
	return group;
}

/** @example 王小梅 `修改：停水`, then 老李 `修改：停电` // by 老李: `修改：停电（此前还有王小梅“修改：停水”）` */
export function together(group: readonly Noted[]): Intent {
	const intents = group.map(({ intent }) => intent);
	const last = intents.at(-1);
	if (!last) throw new RangeError('no save, no version');
	const said = intents.map(({ author, message }) => `${author}“${message}”`);
	const before = [...new Set(said)].filter((one) => one !== said.at(-1));
	const trailers = [...new Set(intents.flatMap((intent) => intent.trailers ?? []))];
	return {
		steps: intents.flatMap(({ steps }) => steps),
		also: intents.flatMap(({ also = [] }) => also),
		author: last.author,
		...(trailers.length > 0 ? { trailers } : {}),
		message: before.length > 0 ? `${last.message}（此前还有${before.join('、')}）` : last.message,
	};
}
