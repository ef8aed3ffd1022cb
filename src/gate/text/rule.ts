/** Rules over texts: written once, they look at entries, settings and attachments alike. */
import { isDraft } from '../../collections/collection.ts';
import type { Entry } from '../entry.ts';
import type { EntryRule, Found, Given, Settings } from '../rules/entry/rule.ts';
import { entryReading, settingReading } from './entry-reading.ts';
import type { Find, Of, TextHit } from './find.ts';
import type { Spot } from './reading.ts';

/** A hit at its place, without the passage. */
export interface PlacedHit extends Spot, Pick<TextHit, 'message' | 'level' | 'person'> {}

export const placed = ({ passage, at, message, level, person }: TextHit): PlacedHit => ({
	...passage.spotAt(at),
	message: `${passage.where}${message}`,
	...(level ? { level } : {}),
	...(person === undefined ? {} : { person }),
});

const milder = (level: TextHit['level'], draft: boolean): Pick<Found, 'level'> => {
	if (level) return { level };
	return draft ? { level: 'warning' } : {};
};

/** @param draft nobody sees it and it must not hold up the others: it is only warned of */
export function foundOf(hits: readonly PlacedHit[], draft: boolean): Found[] {
	const found = hits.map(({ path, bodyLine, message, level }): Found => ({
		...(path === undefined ? {} : { path }),
		...(bodyLine === undefined ? {} : { bodyLine }),
		message,
		...milder(level, draft),
	}));
	// What stands ten times in a line is mended together.
	const byPlace = found.map(
		(one) => [`${one.path?.join('.')} ${one.bodyLine} ${one.message}`, one] as const,
	);
	return [...new Map(byPlace).values()];
}

/** Whether a hit asks about nobody, or about somebody who is not known. @param known whole names, or what stands for them */
export const isOther = (
	{ person }: Pick<TextHit, 'person'>,
	known: ReadonlySet<string> | undefined,
) => person === undefined || ![person].flat().every((name) => known?.has(name));

/** @param known whole names of those who may be named */
const askedOf = (hits: readonly TextHit[], known: Given['known']) =>
	hits.filter((hit) => isOther(hit, known)).map(placed);

export const ofEntry = ({ collection, value = {} }: Entry, settings: Settings): Of => ({
	collection,
	value,
	settings,
});

/** How a rule looks through the texts of entries and settings; attachments are given to `find` by who reads them. */
export function inTexts(find: Find): Pick<EntryRule, 'find' | 'check' | 'checkSetting'> {
	return {
		find,
		check: (entry, { settings, known }: Given) =>
			foundOf(
				askedOf(find(entryReading(entry), ofEntry(entry, settings)), known),
				isDraft(entry.definition, entry.data),
			),
		checkSetting: (setting, { settings, known }) => {
			const of = { collection: 'settings', value: {}, settings };
			return foundOf(askedOf(find(settingReading(setting), of), known), false);
		},
	};
}
