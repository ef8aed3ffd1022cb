/** A word that follows the calendar, as it is now, with what a stale copy corrects it by. */
import { labelsOf, type Label } from '../kinds/entry/labels.ts';
import { now } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { stepAt } from '../lib/state.ts';

/** From when (Shanghai wall time; '' = from the beginning) it is which word; 1 where nothing more is to come. */
export type Change = [from: string, word: string, over?: 1];

export interface LabelView extends Partial<Pick<Label, 'tone' | 'isState'>> {
	word: string;
	/** None where the word never changes. */
	changes?: Change[];
}

export function labelView({ steps, ...rest }: Pick<Label, 'steps'> & Partial<Label>): LabelView {
	const changes = steps.map(({ from = '', word, over }): Change =>
		over ? [from, word, 1] : [from, word],
	);
	return { ...rest, word: stepAt(steps, now), ...(steps.length > 1 ? { changes } : {}) };
}

/** Every word beside an entry's title, most urgent first. */
export function labelViews(entry: Entry): LabelView[] {
	return labelsOf(entry).map(labelView);
}
