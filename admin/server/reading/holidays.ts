/** Whether the public holidays of the year to come are in the settings. */
import type { EditorContext } from '../context.ts';

/** The year to come, from December on, where its notice is not written. */
export function holidaysOwed({ store, now }: EditorContext): number | undefined {
	const [year = 0, month] = now().split('-').map(Number);
	const notices = store.content().settings['holidays']?.items ?? [];
	const isOwed = month === 12 && notices.every((notice) => notice['year'] !== year + 1);
	return isOwed ? year + 1 : undefined;
}
