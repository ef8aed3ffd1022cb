/** What may stand in a file and may not newly be saved: it would do nothing, and staff would think it does. */
import type { Complaint } from '../check.ts';

/**
 * @param setting `alert` @param data as it is to be saved @param now Shanghai wall time, `2026-11-22 09:00`
 * @returns what is wrong with saving it now; an alert whose end came while it hung there is no fault of the file
 */
export function complaintsNow(setting: string, data: unknown, now: string): Complaint[] {
	if (setting !== 'alert' || typeof data !== 'object' || data === null) return [];
	const { endsAt } = data as { endsAt?: unknown };
	if (typeof endsAt !== 'string') return [];
	const end = endsAt.trim().replace('T', ' ');
	if (end > now) return [];
	const message = `“到什么时候为止”写的是 ${end}，现在是 ${now}，已经过了，挂上去居民也看不到。请写以后的时间；不用再提醒了，就点“撤下提醒”`;
	return [{ path: ['endsAt'], key: 'endsAt', message }];
}
