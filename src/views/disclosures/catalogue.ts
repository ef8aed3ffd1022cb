/** The catalogue: what is to be made public, what of it is, what is due and what is overdue, by the calendar. */
import {
	channelWords,
	periodsOwed,
	rhythms,
	type DuePeriod,
} from '../../collections/parts/office/disclosing.ts';
import { now } from '../../lib/clock.ts';
import { fullDate } from '../../lib/dates.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { periodInWords } from '../../lib/calendar/period.ts';
import { plainPages } from '../../lib/plain-addresses.ts';
import { disclosureItems } from '../../lib/settings.ts';
import { dayAfter } from '../../lib/state.ts';
import { disclosures as definition } from '../../collections/disclosures.ts';
import { officeWords } from '../../office-strings.ts';
import { frameOf } from '../frame.ts';
import { labelView } from '../label.ts';
import { linkView } from '../row.ts';

type Item = (typeof disclosureItems)[number];

/** 待公开 until its day, 到期未公开 from then on; in a stale copy too. */
function owedView(period: DuePeriod) {
	return {
		text: officeWords.dueBy(periodInWords(period), fullDate(period.due)),
		label: labelView({
			steps: [
				{ word: officeWords.waiting },
				{ from: dayAfter(period.due), word: officeWords.overdue },
			],
			tone: period.due < now.slice(0, 10) ? 'accent' : 'calm',
		}),
	};
}

function itemView(item: Item, published: readonly Entry<'disclosures'>[]) {
	const own = published.filter(({ data, source }) => source && data.item === item.key);
	const [newest] = own;
	const periods = own.map(({ data }) => data.period);
	return {
		name: item.name,
		rhythm: `${rhythms[item.rhythm]}，${channelWords(item.channels)}`,
		basis: officeWords.basisOf(item.basis),
		newest: newest && { ...linkView(newest), period: periodInWords(newest.data.period) },
		owed: periodsOwed(item, periods, now.slice(0, 10)).map(owedView),
	};
}

export function catalogueView(index: EntryIndex) {
	const published = index.of('disclosures');
	return {
		frame: frameOf(index, {
			title: plainPages.catalogue.label,
			description: officeWords.catalogueNote,
			path: plainPages.catalogue.address,
			column: definition,
			crumbs: [
				{ label: definition.label, address: '/disclosures/' },
				{ label: plainPages.catalogue.label },
			],
		}),
		items: disclosureItems.map((item) => itemView(item, published)),
	};
}

export type CatalogueView = ReturnType<typeof catalogueView>;
