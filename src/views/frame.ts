/** What stands around every page: its head, the alert, the masthead, the way to it, the foot. */
import { now } from '../lib/clock.ts';
import { collectionNames, collections } from '../collections/index.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { communityNames } from '../lib/words/names.ts';
import { alertAt, site } from '../lib/settings.ts';
import { breadcrumbList, type Crumb } from '../lib/structured-data.ts';
import { words } from '../strings.ts';
import { headView, type PageGiven } from './head.ts';
import { plainPages } from '../lib/plain-addresses.ts';

export interface Given extends PageGiven {
	/** After 首页; the last is the page itself. None on the home page. */
	crumbs?: readonly Crumb[];
}

/** Columns that the head has no room for. */
const inFoot = collectionNames.flatMap((name) => {
	const { label, inFoot: isInFoot } = collections[name];
	return isInFoot ? [{ label, address: `/${name}/` }] : [];
});

function footerPages({ fixed, facilities }: EntryIndex) {
	const own = fixed.filter(({ data }) => data.menu === 'footer');
	return [
		plainPages.contacts,
		plainPages.buildings,
		...(facilities.length > 0 ? [plainPages.facilities] : []),
		plainPages.milestones,
		...inFoot,
		plainPages.topics,
		plainPages.sitemap,
		...own.map(({ id, data }) => ({ label: data.title, address: `/${id}/` })),
	];
}

/** The state's own page for errors on 政府网站: only organs have one, and it asks for the site by its code. */
function reportErrorAddress(): string | undefined {
	const { operator, siteIdCode } = site;
	return operator === 'street' && siteIdCode
		? `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${siteIdCode}`
		: undefined;
}

function foot(index: EntryIndex) {
	const { organisation, address, phone, email, officeHours } = site;
	const { icp, policeFiling, siteIdCode } = site;
	return {
		site: { organisation, address, phone, email, officeHours, icp, policeFiling, siteIdCode },
		reportError: reportErrorAddress(),
		pages: footerPages(index),
	};
}

/** @param given what the page itself says */
export function frameOf(index: EntryIndex, { crumbs = [], ...given }: Given) {
	const { structuredData = [] } = given;
	const trail: Crumb[] = [{ label: words.home, address: '/' }, ...crumbs];
	const data = crumbs.length > 0 ? [...structuredData, breadcrumbList(trail)] : structuredData;
	const { name, organisation, tagline } = site;
	return {
		path: given.path,
		isGrey: site.grayscale,
		/** Words that stay whole where lines break. */
		names: communityNames,
		head: headView({ ...given, structuredData: data }),
		alert: alertAt(now),
		masthead: { name, organisation, tagline },
		/** With 首页 first; none on the home page. */
		crumbs: crumbs.length > 0 ? trail : [],
		foot: foot(index),
	};
}

export type FrameView = ReturnType<typeof frameOf>;
