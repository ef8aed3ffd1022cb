/** A page of words: those of the community (`content/pages/`) and those of its developers (`src/pages/*.mdx`). */
import { pages as definition } from '../collections/pages.ts';
import { collectionNames, collections } from '../collections/index.ts';
import { datedTypes } from '../collections/parts/activity-type.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Source } from '../lib/entry.ts';
import { telAddress } from '../lib/phone.ts';
import { domain, origin, site } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { bodyView } from './body.ts';
import { icsPath, typeIcsPath } from './calendar/addresses.ts';
import { aboutView } from './about.ts';
import { frameOf } from './frame.ts';

interface Given {
	/** None on the developers' own page, whose words are MDX. */
	source?: Source;
	title: string;
	summary: string;
	path: string;
	updatedOn?: string | undefined;
}

export function fixedPageView(given: Given, index: EntryIndex) {
	const { title, summary, path, updatedOn, source } = given;
	const dated = updatedOn ? { 日期: [updatedOn], 年份: [updatedOn.slice(0, 4)] } : {};
	return {
		frame: frameOf(index, {
			title,
			description: summary,
			path,
			column: { ...definition, label: title, description: summary },
			crumbs: [{ label: title }],
		}),
		title,
		updatedOn,
		body: source && bodyView(source),
		searchFacts: { 栏目: [definition.label], ...dated },
		/** Of the community's own page alone. */
		about: aboutView(path, index),
	};
}

/** What developers tell of the site; its words are MDX (`src/pages/_technology.mdx`), for they hold code. */
export function technologyView(index: EntryIndex) {
	const given = {
		title: '技术说明',
		path: '/technology/',
		updatedOn: '2026-11-20',
		summary:
			'这个网站是怎样做成的：全是静态网页，不记访客，搜索在您自己的手机里进行；给信息员、托管单位和想仿做的社区看。',
	};
	return { ...fixedPageView(given, index), organisation: site.organisation };
}

/** How one is told of what is new; its words are MDX (`src/pages/_subscribe.mdx`), for they hold addresses. */
export function subscribeView(index: EntryIndex) {
	const given = {
		title: words.subscribe,
		path: '/subscribe/',
		updatedOn: '2026-11-20',
		summary: `怎样不用天天来看，也不错过${site.name}的新通知和活动：在微信里收藏、请人发到群里、把活动放进手机日历，或者用阅读软件订阅。`,
	};
	const feeds = [
		{ label: '全站要紧的', address: '/feed.xml' },
		...collectionNames.map((name) => ({
			label: collections[name].label,
			address: `/${name}/feed.xml`,
		})),
	];
	const calendars = [
		{ label: words.all, path: icsPath },
		...Object.entries(datedTypes).map(([type, label]) => ({
			label,
			path: typeIcsPath(type),
		})),
	].map(({ label, path }) => ({
		label,
		address: path,
		/** A phone asks whether it shall follow. */
		follow: `webcal://${domain}${path}`,
	}));
	const { phone } = site;
	const call = phone && { phone, address: telAddress(phone) };
	return { ...fixedPageView(given, index), call, origin, feeds, calendars };
}

export type FixedPageView = ReturnType<typeof fixedPageView>;
