/** The wall clock of the community, whatever the browser's time zone. */
import { wallTime } from '../../src/lib/clock.ts';

/** `2026-11-22 09:30`, Asia/Shanghai. */
export function shanghaiNow(): string {
	return wallTime(new Date());
}
