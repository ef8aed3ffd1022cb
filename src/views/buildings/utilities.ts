/** 水·电·气·暖·电梯: what the outage notices in force say of each; of the pipes themselves the site knows nothing. */
import { notices as definition } from '../../collections/notices.ts';
import { isOver } from '../../kinds/entry/filing.ts';
import { courseOf } from '../../kinds/entry/over.ts';
import { toneOf } from '../../kinds/entry/labels.ts';
import { buildingsInWords } from '../../lib/buildings.ts';
import { now } from '../../lib/clock.ts';
import { spanInWords } from '../../lib/dates.ts';
import { onceFor } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { inOrder } from '../../lib/order.ts';
import { stepAt, type Step } from '../../lib/state.ts';
import { words } from '../../strings.ts';
import { labelView } from '../label.ts';
import { linkView } from '../row.ts';

type Notice = Entry<'notices'>;
type Utility = NonNullable<Notice['data']['utility']>;

const { options } = definition.fields.utility;
const utilities = Object.keys(options) as Utility[];

/** Notices of what is off or will be, the soonest first. */
export const outages = onceFor((index) =>
	inOrder(
		index
			.current('notices')
			.filter(({ data }) => data.kind === 'outage' && data.utility !== undefined)
			.filter((entry) => !isOver(entry)),
		({ data }) => data.startsAt ?? data.publishedAt,
	),
);

/** Its course; of a notice that names no end, its beginning alone. With the time at which it is no longer told. */
function stepsOf(entry: Notice): Step[] {
	const { utility, supply, startsAt, expiresAt } = entry.data;
	const word = utility && supply ? words.outage[utility][supply] : words.outageOfSome;
	const begun: Step[] = startsAt
		? [{ word: words.outageToCome }, { from: startsAt, word }]
		: [{ word }];
	const ends = courseOf(entry).filter(({ over }) => over);
	const told =
		expiresAt === undefined ? [] : [{ from: expiresAt, word: '已过期', over: true as const }];
	const [end] = inOrder([...ends, ...told], ({ from = '' }) => from);
	return [...begun, ...(end ? [end] : [])];
}

function outageView(entry: Notice) {
	const { startsAt, endsAt, buildings = [] } = entry.data;
	const steps = stepsOf(entry);
	return {
		...linkView(entry),
		label: labelView({ steps, tone: toneOf(entry, steps), isState: true }),
		// A number stays with its 号楼.
		where: (buildingsInWords(buildings) || words.wholeCommunity).replaceAll(' ', '\u00a0'),
		time: [spanInWords({ startsAt, endsAt }, now), endsAt ? '' : words.noEndSaid]
			.filter(Boolean)
			.join('，'),
	};
}

export type OutageView = ReturnType<typeof outageView>;

/** Each utility with what is told of it. @param told outages, the soonest first */
export function utilityBoard(told: readonly Notice[]) {
	const byUtility = Map.groupBy(told, ({ data }) => data.utility);
	return utilities.map((utility) => ({
		label: options[utility],
		none: words.noOutage[utility],
		outages: (byUtility.get(utility) ?? []).map(outageView),
	}));
}

export type UtilityBoardView = ReturnType<typeof utilityBoard>;

/** Those that have begun, for the front page. @param told outages */
export function offNow(told: readonly Notice[]): OutageView[] {
	return told.filter((entry) => stepAt(stepsOf(entry), now) !== words.outageToCome).map(outageView);
}
