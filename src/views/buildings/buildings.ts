/** Pages of buildings: all of them with the board of the whole community, each by itself, and the card for its stairwell. */
import type { EntryIndex } from '../../lib/entry-index.ts';
import { plainPages } from '../../lib/plain-addresses.ts';
import { qrOf } from '../../lib/qr.ts';
import { buildings, origin, site } from '../../lib/settings.ts';
import { words } from '../../strings.ts';
import { contactList, hotlines } from '../contacts.ts';
import { frameOf } from '../frame.ts';
import {
	agreementsOf,
	contactsOf,
	forAll,
	noticesOf,
	outagesOf,
	rowsOf,
	type Building,
} from './concerns.ts';
import { knownBuildings } from './known.ts';
import { outages, utilityBoard } from './utilities.ts';

/** `qhy-1` → `/buildings/qhy-1/` */
export const buildingAddress = (key: string) => `${plainPages.buildings.address}${key}/`;
export const cardAddress = (key: string) => `${buildingAddress(key)}card/`;

export const buildingLinks = () =>
	buildings.map(({ key, label }) => ({ label, address: buildingAddress(key) }));

function estates(index: EntryIndex) {
	const groups = Map.groupBy(buildings, ({ estate }) => estate ?? '');
	return [...groups].map(([title, list]) => ({
		title,
		buildings: list.map((building) => ({
			label: building.label,
			address: buildingAddress(building.key),
			/** What is told of it alone. */
			count: noticesOf(building, index).length,
		})),
	}));
}

export function buildingsView(index: EntryIndex) {
	return {
		frame: frameOf(index, {
			title: plainPages.buildings.label,
			description: `${site.name}水、电、气、暖、电梯的停用通知，和每栋楼现在有什么事、找谁。`,
			path: plainPages.buildings.address,
			crumbs: [{ label: plainPages.buildings.label }],
		}),
		board: utilityBoard(outages(index)),
		estates: estates(index),
		known: knownBuildings(index),
	};
}

export function buildingView(building: Building, index: EntryIndex) {
	const { key, label } = building;
	const { own, others } = contactsOf(building);
	return {
		frame: frameOf(index, {
			title: label,
			description: `${label}现在的停水停电停气通知、要知道的事、近期活动，和找谁办的电话。`,
			path: buildingAddress(key),
			crumbs: [plainPages.buildings, { label }],
		}),
		key,
		label,
		board: utilityBoard(outagesOf(building, index)),
		notices: rowsOf(building, index),
		forAll: forAll(index).notices,
		coming: forAll(index).coming,
		agreements: agreementsOf(building, index),
		/** The others are a link away. */
		contacts: contactList([...own, ...others].slice(0, 6)),
		card: { title: words.cardPrint, address: cardAddress(key) },
	};
}

export function cardView(building: Building, index: EntryIndex) {
	const { key, label } = building;
	const address = buildingAddress(key);
	return {
		frame: frameOf(index, {
			title: words.cardOf(label),
			description: `${label}楼道里张贴的卡片：扫一扫看停水停电、通知和电话。`,
			path: cardAddress(key),
			noIndex: true,
			crumbs: [plainPages.buildings, { label, address }, { label: words.card }],
		}),
		name: site.name,
		label,
		// Without a domain the code would lead to nobody's site.
		qr: site.domain ? qrOf(origin + address) : undefined,
		/** As one types it. */
		typed: site.domain ? `${site.domain}${address}` : address,
		contacts: contactsOf(building).own.slice(0, 4),
		emergency: hotlines(),
	};
}
