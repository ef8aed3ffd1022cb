/** Public holidays, read once while the editor is open. */
import { freeDaysBy } from '../../../src/collections/parts/free-days.ts';
import { readSettings } from './lists.ts';

/** Those of the law, which the build writes into the bundle (`admin/preview/law-days.ts`). */
declare const __LAW_DAYS__: string;

let known: Promise<ReadonlySet<string>> | undefined;

export function freeDays(): Promise<ReadonlySet<string>> {
	const byLaw = __LAW_DAYS__.split(' ');
	known ??= readSettings('holidays').then(
		(notices) => freeDaysBy(byLaw, notices),
		() => freeDaysBy(byLaw, []),
	);
	return known;
}
