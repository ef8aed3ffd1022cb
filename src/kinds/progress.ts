/** How far a campaign is: its stages by date, its indicators by state. */
import type { Entry } from '../lib/entry.ts';
import { dayAfter, stepAt, type Step } from '../lib/state.ts';

type StageState = 'before' | 'now' | 'done';

const stageWords: Record<StageState, string> = { before: '未开始', now: '进行中', done: '已完成' };

export function stageSteps({ startsOn, endsOn }: { startsOn: string; endsOn: string }): Step[] {
	return [
		{ word: stageWords.before },
		{ from: `${startsOn} 00:00`, word: stageWords.now },
		{ from: dayAfter(endsOn), word: stageWords.done },
	];
}

export function stageState(stage: { startsOn: string; endsOn: string }, now: string): StageState {
	const word = stepAt(stageSteps(stage), now);
	return word === stageWords.done ? 'done' : word === stageWords.now ? 'now' : 'before';
}

export function indicatorCount({ data }: Entry<'campaigns'>) {
	const indicators = data.indicators ?? [];
	return {
		met: indicators.filter(({ state }) => state === 'met').length,
		total: indicators.length,
	};
}
