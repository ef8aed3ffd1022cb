/** The words of a page's state, by the clock of whoever asks. */
import { stateMarks } from '../contract.ts';

/**
 * @param states as the index has them: `公示中<2026-11-27 00:00`, `公示结束>2026-11-27 00:00`
 * @param now Shanghai wall time; '' = as it was at the build
 */
export function statesAt(states: readonly string[], now: string): string[] {
	return states.flatMap((state) => {
		const [rest = '', until] = state.split(stateMarks.until);
		const [word = '', from = ''] = rest.split(stateMarks.from);
		return from <= now && (until === undefined || now < until) ? [word] : [];
	});
}
