/** What concerns a building now: indexed once a build, so that no page of a building looks through all entries. */
import { hasLapsed } from '../../kinds/validity.ts';
import { shownOn } from '../../kinds/entry/times.ts';
import { isAhead, isOver } from '../../kinds/entry/filing.ts';
import { isTimely, pressingFirst } from '../../kinds/entry/pressing.ts';
import { overFrom } from '../../kinds/entry/over.ts';
import { now } from '../../lib/clock.ts';
import { onceFor, type EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { groupedByEach, inOrder, parted } from '../../lib/order.ts';
import { buildings, contacts, site } from '../../lib/settings.ts';
import { dueRowView, linkView, rowView } from '../row.ts';
import { outages } from './utilities.ts';

export type Building = (typeof buildings)[number];
type Notice = Entry<'notices'>;

/** Of these a building's page shows so many; the rest is a link away. */
const most = { forAll: 5, coming: 4 };

const named = ({ data }: Notice) => data.buildings ?? [];

/** Notices that are not over, nor of long ago: those that name buildings, by building, and those for everyone; the most pressing first. */
const standing = onceFor((index) => {
	const notices = index.current('notices').filter((entry) => !isOver(entry) && isTimely(entry));
	const [ofSome, ofAll] = parted(pressingFirst(notices), (entry) => named(entry).length > 0);
	return { byBuilding: groupedByEach(ofSome, named), ofAll };
});

/** Outages by building, and those of every building. */
const off = onceFor((index) => {
	const [ofSome, ofAll] = parted(outages(index), (entry) => named(entry).length > 0);
	return { byBuilding: groupedByEach(ofSome, named), ofAll };
});

/** Notices that name this building. */
export function noticesOf({ key }: Building, index: EntryIndex): readonly Notice[] {
	return standing(index).byBuilding.get(key) ?? [];
}

/** Outages of this building, those of the whole community too; the soonest first. */
export function outagesOf({ key }: Building, index: EntryIndex): Notice[] {
	const { byBuilding, ofAll } = off(index);
	return inOrder(
		[...(byBuilding.get(key) ?? []), ...ofAll],
		({ data }) => data.startsAt ?? data.publishedAt,
	);
}

/** What stands on the board of outages need not stand below it again. */
const onBoard = onceFor((index) => new Set(outages(index).map(({ id }) => id)));
const beside = (entries: readonly Notice[], index: EntryIndex) =>
	entries.filter(({ id }) => !onBoard(index).has(id));

/** The rows of notices that name this building. */
export const rowsOf = (building: Building, index: EntryIndex) =>
	beside(noticesOf(building, index), index).map(dueRowView);

/** Every building's page shows these: gathered once. */
export const forAll = onceFor((index) => ({
	notices: beside(standing(index).ofAll, index).slice(0, most.forAll).map(dueRowView),
	coming: inOrder(index.current('activities').filter(isAhead), shownOn)
		.slice(0, most.coming)
		.map(rowView),
}));

const estates = new Set(buildings.flatMap(({ estate }) => estate ?? []));

/** Whether a text is of another estate alone: 物业报修（柳岸里） is nothing to 清和苑. */
function isOfOthers(text: string, { estate }: Building): boolean {
	if (estate !== undefined && text.includes(estate)) return false;
	return [...estates].some((name) => text.includes(name));
}

/** What neighbours agreed on: documents of the community that call themselves so. */
const agreement = /公约|规约|约定|守则/;
const agreements = onceFor((index) =>
	index
		.current('policies')
		.filter(({ data }) => data.kind === 'document' && data.level === 'community')
		.filter((entry) => agreement.test(entry.data.title) && !hasLapsed(entry, now)),
);
const agreedPages = onceFor(({ fixed }) =>
	fixed
		.filter(({ data }) => agreement.test(data.title))
		.map(({ id, data }) => ({ address: `/${id}/`, title: data.title })),
);

/** 公约 and its like, those of other estates left out. */
export function agreementsOf(building: Building, index: EntryIndex) {
	return [...agreements(index).map(linkView), ...agreedPages(index)].filter(
		({ title }) => !isOfOthers(title, building),
	);
}

/** What one calls about at home: water, power, gas, heating, the lift, a repair. */
const ofHome = /[水电气暖梯]|物业|修/;

/** Whom to call: its own estate's first, then the office, then those for everyone, repairs before windows. */
export function contactsOf(building: Building) {
	const { estate } = building;
	const said = ({ subject, window = '' }: (typeof contacts)[number]) => `${subject} ${window}`;
	const open = contacts.filter((contact) => !isOfOthers(said(contact), building));
	const [own, others] = parted(open, (one) => estate !== undefined && said(one).includes(estate));
	const { phone, officeHours: hours } = site;
	const office = phone ? [{ subject: site.organisation, phone, ...(hours ? { hours } : {}) }] : [];
	return {
		own: [...own, ...office],
		others: parted(others, (one) => ofHome.test(said(one))).flat(),
	};
}

/** When a notice is no longer told of: '' where nobody knows. */
export function toldUntil(entry: Notice): string {
	const ends = [overFrom(entry), entry.data.expiresAt].filter((time) => time !== undefined);
	return ends.sort()[0] ?? '';
}
