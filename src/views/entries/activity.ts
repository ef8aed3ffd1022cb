/** The page of an activity: what is announced, what is told of it, what became of its time and place. */
import { calendarWords } from '../../calendar-strings.ts';
import { activities } from '../../collections/activities.ts';
import { factsOf } from '../../kinds/entry/facts.ts';
import { isAhead } from '../../kinds/entry/filing.ts';
import { stateSteps } from '../../kinds/entry/labels.ts';
import { kindOf } from '../../kinds/index.ts';
import { now } from '../../lib/clock.ts';
import { spanInWords } from '../../lib/dates.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { words } from '../../strings.ts';
import { articleView } from '../article.ts';
import { entryIcsPath } from '../calendar/addresses.ts';
import { seriesView } from '../calendar/series.ts';
import { activityPairs, campaignOf, teamOf } from '../relations.ts';
import { labelledLinkView } from '../row.ts';

const states = activities.fields.state.options;

/** 原定…，现改到…: undefined where nothing is known of what it was. */
function movedView(entry: Entry<'activities'>): { before?: string; after?: string } {
	const before = kindOf(entry).before?.(entry.data);
	if (!before) return {};
	const { startsAt, endsAt, allDay, place, movedFrom } = entry.data;
	const sameTime = movedFrom?.startsAt === undefined || movedFrom.startsAt === startsAt;
	const other = movedFrom?.place !== undefined && movedFrom.place !== place ? place : undefined;
	const time = sameTime ? undefined : spanInWords({ startsAt, endsAt, allDay }, now);
	const said = [time, other].filter(Boolean).join('，');
	return { before, ...(said ? { after: calendarWords.movedTo(said) } : {}) };
}

type Photo = NonNullable<Entry<'activities'>['data']['photos']>[number];

/** Below a map stands its number. */
function photoView({ image, alt, caption, mapNumber }: Photo) {
	const number = mapNumber && `${words.mapNumber}：${mapNumber}`;
	const below = [caption, number].filter(Boolean).join('　');
	return { image, alt, ...(below ? { caption: below } : {}) };
}

export function activity(entry: Entry<'activities'>, index: EntryIndex) {
	const { state, stateNote, campaign, results, photos } = entry.data;
	const { announcement, reports } = activityPairs(entry, index);
	const shownPhotos = photos?.map(photoView);
	const printed = {
		state: state === 'planned' ? undefined : { state, stateNote },
		results,
		photos: shownPhotos?.map(({ image, caption }) => ({ image, caption })),
	};
	const team = teamOf(entry, index) || undefined;
	const article = articleView(entry, index, { linked: [announcement, team, ...reports], printed });
	const end = stateSteps(entry).find(({ over, word }) => over && word !== states[state]);
	const isPast = end !== undefined && (end.from ?? '') <= now;
	return {
		article,
		/** 改期 or 取消; none where the page may not say more than that it is withdrawn. */
		state: entry.source && {
			state,
			note: stateNote,
			...movedView(entry),
			past: isPast ? undefined : end?.from,
			isPast,
		},
		facts: factsOf(entry, { campaign: campaignOf(campaign, index), team }),
		series: seriesView(entry),
		/** For a phone's calendar, while something of it is to come. */
		calendar: isAhead(entry) && state !== 'cancelled' ? entryIcsPath(entry) : undefined,
		reports: reports.map(labelledLinkView),
		announcement: [announcement].flatMap((other) => (other ? [labelledLinkView(other)] : [])),
		results,
		photos: shownPhotos,
	};
}
