/** Every page of the site: where it stands, what draws it, and what it shows. */
import { collectionNames, type CollectionName } from '../collections/index.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { plainPages as plainAddresses } from '../lib/plain-addresses.ts';
import { buildings } from '../lib/settings.ts';
import {
	buildingAddress,
	buildingsView,
	buildingView,
	cardAddress,
	cardView,
} from './buildings/buildings.ts';
import { calendarYears, yearAddress, yearView } from './calendar/years.ts';
import { contactCardAddress, contactCardView } from './paper/contact-card.ts';
import { contactsView } from './contacts.ts';
import { catalogueView } from './disclosures/catalogue.ts';
import { entryPage } from './entry-pages.ts';
import { facilitiesView } from './facilities.ts';
import { fixedPageView, subscribeView, technologyView } from './fixed-page.ts';
import { frontPage } from './home.ts';
import { guideCardAddress, guideCardView, guidesWithCard } from './guides/card.ts';
import { activityMonths, slicesOf, topicLists } from './list-pages.ts';
import { printAddress } from './paper/issue.ts';
import { issuePaperView, papersOf } from './paper/issue-paper.ts';
import { listView } from './list-view.ts';
import { cut, listAddress, monthAddress } from './lists.ts';
import { milestonesView } from './milestones.ts';
import { calendarView, monthView } from './calendar/month.ts';
import { notFoundView, searchView, siteMapView } from './plain-pages.ts';
import { topicsView, topicView } from './topics.ts';

/** What gathers each page of `src/pages/`, by its file there. */
const gatherers = {
	index: frontPage,
	'404': notFoundView,
	contacts: contactsView,
	'contacts/card': contactCardView,
	'buildings/index': buildingsView,
	'buildings/[key]': buildingView,
	'buildings/[key]/card': cardView,
	facilities: facilitiesView,
	milestones: milestonesView,
	search: searchView,
	sitemap: siteMapView,
	subscribe: subscribeView,
	technology: technologyView,
	'topics/index': topicsView,
	'topics/[...path]': topicView,
	'[page]': fixedPageView,
	'[collection]/[...slice]': listView,
	'activities/calendar': calendarView,
	'activities/[year]/[month]': monthView,
	'activities/[year]/calendar': yearView,
	'notices/[id]': entryPage.notices,
	'policies/[id]': entryPage.policies,
	'disclosures/[id]': entryPage.disclosures,
	'disclosures/catalogue': catalogueView,
	'guides/[id]': entryPage.guides,
	'guides/[id]/card': guideCardView,
	'activities/[id]': entryPage.activities,
	'campaigns/[id]': entryPage.campaigns,
	'volunteers/[id]': entryPage.volunteers,
	'slogans/[id]': entryPage.slogans,
	'reports/[id]': entryPage.reports,
	'bulletins/[id]': entryPage.bulletins,
	'bulletins/[id]/print': issuePaperView,
};

export type Template = keyof typeof gatherers;
export const templates = Object.keys(gatherers) as Template[];
/** What each page is given as `Astro.locals.view`. */
export type Views = { [T in Template]: ReturnType<(typeof gatherers)[T]> };

export interface Page {
	/** `/notices/20261120-outage/`, `/404.html` */
	address: string;
	template: Template;
	/** Gathers what it shows: plain data. */
	view: () => object;
}

function plainPages(index: EntryIndex): Page[] {
	const pages: [string, Template, (index: EntryIndex) => object][] = [
		['/', 'index', frontPage],
		['/404.html', '404', notFoundView],
		[plainAddresses.calendar.address, 'activities/calendar', calendarView],
		[plainAddresses.buildings.address, 'buildings/index', buildingsView],
		[plainAddresses.catalogue.address, 'disclosures/catalogue', catalogueView],
		['/contacts/', 'contacts', contactsView],
		[contactCardAddress, 'contacts/card', contactCardView],
		[plainAddresses.facilities.address, 'facilities', facilitiesView],
		['/milestones/', 'milestones', milestonesView],
		['/search/', 'search', searchView],
		['/sitemap/', 'sitemap', siteMapView],
		['/subscribe/', 'subscribe', subscribeView],
		['/technology/', 'technology', technologyView],
		['/topics/', 'topics/index', topicsView],
	];
	return pages.map(([address, template, gather]) => ({
		address,
		template,
		view: () => gather(index),
	}));
}

function entryPages(name: CollectionName, index: EntryIndex): Page[] {
	const gather = entryPage[name] as (entry: Entry, index: EntryIndex) => object;
	return index.of(name).map((entry: Entry) => ({
		address: entry.address,
		template: `${name}/[id]` as const,
		view: () => gather(entry, index),
	}));
}

function listPages(name: CollectionName, index: EntryIndex): Page[] {
	return slicesOf(name, index)
		.flatMap(cut)
		.map((list) => ({
			address: listAddress(name, list.path, list.page),
			template: '[collection]/[...slice]',
			view: () => listView(name, list, index),
		}));
}

function topicPages(index: EntryIndex): Page[] {
	return topicLists(index).flatMap(({ topic, slice }) =>
		cut(slice).map((list) => ({
			address: listAddress('topics', topic.key, list.page),
			template: 'topics/[...path]' as const,
			view: () => topicView(topic, list, index),
		})),
	);
}

function fixedPages(index: EntryIndex): Page[] {
	return index.fixed.map(({ id, data, source }) => ({
		address: `/${id}/`,
		template: '[page]',
		view: () => fixedPageView({ ...data, source, path: `/${id}/` }, index),
	}));
}

const monthPages = (index: EntryIndex): Page[] =>
	activityMonths(index).map(([month], place) => ({
		address: monthAddress(month),
		template: 'activities/[year]/[month]',
		view: () => monthView(place, index),
	}));

const yearPages = (index: EntryIndex): Page[] =>
	calendarYears(index).map((year) => ({
		address: yearAddress(year),
		template: 'activities/[year]/calendar',
		view: () => yearView(year, index),
	}));

const buildingPages = (index: EntryIndex): Page[] =>
	buildings.flatMap((building) => [
		{
			address: buildingAddress(building.key),
			template: 'buildings/[key]',
			view: () => buildingView(building, index),
		},
		{
			address: cardAddress(building.key),
			template: 'buildings/[key]/card',
			view: () => cardView(building, index),
		},
	]);

const guideCards = (index: EntryIndex): Page[] =>
	guidesWithCard(index).map((entry) => ({
		address: guideCardAddress(entry),
		template: 'guides/[id]/card',
		view: () => guideCardView(entry, index),
	}));

const issuePapers = (index: EntryIndex): Page[] =>
	papersOf(index).map(({ entry, format }) => ({
		address: printAddress(entry),
		template: 'bulletins/[id]/print',
		view: () => issuePaperView(entry, format, index),
	}));

/** An address stands there once: entries before lists, as a month before a year's pages. */
export function everyPage(index: EntryIndex): Page[] {
	return [
		...plainPages(index),
		...fixedPages(index),
		...collectionNames.flatMap((name) => [...entryPages(name, index), ...listPages(name, index)]),
		...topicPages(index),
		...buildingPages(index),
		...guideCards(index),
		...issuePapers(index),
		...monthPages(index),
		...yearPages(index),
	];
}
