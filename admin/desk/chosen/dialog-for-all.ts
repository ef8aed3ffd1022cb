/** What every dialog about several articles is given. */
import type { Act } from '../../record/at-once.ts';
import type { ListRow } from '../../server/protocol.ts';

export interface ForAll {
	rows: readonly ListRow[];
	/** 篇. */
	counter: string;
	/** @param of those that it concerns */
	act: (act: Act, of: readonly ListRow[]) => void;
	close: () => void;
}

/** @param states that the act can be done to */
export function parted(rows: readonly ListRow[], states: readonly string[]) {
	return {
		concerned: rows.filter(({ state }) => states.includes(state)),
		left: rows.filter(({ state }) => !states.includes(state)),
	};
}
