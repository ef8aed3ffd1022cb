/** How far a campaign is: on its page and on its card. */
import { indicatorCount, stageState, stageSteps } from '../kinds/progress.ts';
import { now } from '../lib/clock.ts';
import { parts } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { labelView, labelViews } from './label.ts';
import { linkView } from './row.ts';

interface Stage {
	name: string;
	startsOn: string;
	endsOn: string;
	note?: string | undefined;
}

/** `3月–5月`; the year is said where it is not this one, or where the stage crosses into another. */
function span(start: string, end: string): string {
	const [from, to] = [parts(start), parts(end)];
	const thisYear = parts(now).year;
	const first = from.year === thisYear && to.year === thisYear ? '' : `${from.year}年`;
	if (from.year === to.year)
		return `${first}${from.month}月${from.month === to.month ? '' : `–${to.month}月`}`;
	return `${from.year}年${from.month}月–${to.year}年${to.month}月`;
}

export function stageView(stage: Stage) {
	return {
		name: stage.name,
		state: stageState(stage, now),
		span: span(stage.startsOn, stage.endsOn),
		label: labelView({ steps: stageSteps(stage) }),
		note: stage.note,
	};
}

export type StageView = ReturnType<typeof stageView>;

export function campaignCardView(entry: Entry<'campaigns'>) {
	return {
		...linkView(entry),
		summary: entry.data.summary,
		labels: labelViews(entry),
		...indicatorCount(entry),
		stages: entry.data.stages?.map(stageView),
	};
}

export type CampaignCardView = ReturnType<typeof campaignCardView>;
