/** A word that follows the calendar, as it is now, with what a stale copy corrects it by. */
import { labelsOf, markOf, stateSteps, type Label } from '../kinds/entry/labels.ts';
import { now } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { stepAt } from '../lib/state.ts';
import { markedTitle } from '../lib/words/titles.ts';

/** From when (Shanghai wall time; '' = from the beginning) it is which word; 1 where nothing more is to come. */
export type Change = [from: string, word: string, over?: 1];

export interface LabelView extends Partial<Pick<Label, 'tone' | 'isState'>> {
	word: string;
	/** None where the word never changes. */
	changes?: Change[];
}

/** A series has a step for each of its times; a copy so old that it wants more than the next is no copy of ours. */
const most = 8;

/** What is to come of it, and the word until then: what has been no copy of the page says again. */
export function changesOf(steps: Label['steps']): Change[] {
	const changes = steps.map(({ from = '', word, over }): Change =>
		over ? [from, word, 1] : [from, word],
	);
	const reached = changes.findLastIndex(([from]) => from <= now);
	const rest = changes
		.slice(Math.max(reached, 0))
		.map(([from, ...said]): Change => [from <= now ? '' : from, ...said]);
	return rest.length <= most ? rest : [...rest.slice(0, most - 1), ...rest.slice(-1)];
}

export function labelView({ steps, ...rest }: Pick<Label, 'steps'> & Partial<Label>): LabelView {
	const changes = changesOf(steps);
	return { ...rest, word: stepAt(steps, now), ...(changes.length > 1 ? { changes } : {}) };
}

/** Every word beside an entry's title, most urgent first. */
export function labelViews(entry: Entry): LabelView[] {
	// Without a word, and with none to come, there is nothing to see.
	return labelsOf(entry)
		.map(labelView)
		.filter(({ word, changes }) => word !== '' || changes);
}

/** 【已结束】 before a title that stands alone, by the calendar; undefined where nothing changes any more. */
export function marksOf(entry: Entry): Change[] | undefined {
	const ahead = stateSteps(entry).filter(({ from = '', over }) => over && from > now);
	if (ahead.length === 0) return undefined;
	const mark = markOf(entry);
	return [
		...(mark ? [['', markedTitle('', mark)] satisfies Change] : []),
		...ahead.map(({ from = '', word }): Change => [from, markedTitle('', word)]),
	];
}
