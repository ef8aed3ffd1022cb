/** The clock of the entry that is drawn: what is to be published later is shown as on its day. */
import { wallTime } from '../../../src/lib/clock.ts';

export { dayOf, isoOf, wallTime } from '../../../src/lib/clock.ts';

/** Shanghai wall time, `2026-11-22 09:00`; read by whoever imports it at the moment of drawing. */
export let now = wallTime(new Date());

/** @param at Shanghai wall time; without it, this moment */
export function setClock(at = wallTime(new Date())) {
	now = at;
}
