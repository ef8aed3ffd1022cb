/**
 * Numbers of persons in an entry and in the settings. A draft is only warned of, for nobody sees it and it must not
 * hold up the others; it stays out of the history until they are covered (`admin/server/saving/withheld.ts`).
 */
import { isDraft } from '../../collections/collection.ts';
import type { Entry } from '../entry.ts';
import { once } from '../once.ts';
import type { Found, Given, SettingForm, Settings } from '../rules/entry/rule.ts';
import { lineAt, numbersInData, type Placed } from './data.ts';
import type { Kind, PersonalNumber } from './find.ts';
import { isHidden, publicPhones } from './public.ts';
import { numberMessage, seatOf, whereOf, type Seat } from './words.ts';

/** A number, where it stands, and how that place is called. */
export interface Seated extends Pick<Found, 'path' | 'bodyLine'> {
	number: PersonalNumber;
	where: string;
	seat: Seat;
}

const phonesOf = once(publicPhones);

/** An entry that has not changed is the same object: its text is walked once a day. */
const walked = once((): Map<string, Seated[]> => new Map());

function inEntry(entry: Entry, today: string): Seated[] {
	const known = walked(entry);
	const kept = known.get(today);
	if (kept) return kept;
	const { data, body, id, definition } = entry;
	const place = ({ path, text, number }: Placed): Seated => ({
		number,
		...(path[0] === 'body' ? { bodyLine: lineAt(text, number.start) } : { path }),
		where: whereOf(definition.fields, path),
		seat: seatOf(definition.fields, path, text),
	});
	const found = [
		...numbersInData({ id }, { today }).map(({ number }): Seated => ({
			number,
			where: '文件名里',
			seat: 'file name',
		})),
		...numbersInData(data, { today }).map(place),
		...numbersInData({ body }, { today }).map(place),
	];
	known.clear();
	known.set(today, found);
	return found;
}

function inSetting({ data, definition }: SettingForm, today: string): Seated[] {
	return numbersInData(data, { today }).map(({ path, text, number }) => ({
		number,
		path,
		where: whereOf(definition.fields, path),
		seat: seatOf(definition.fields, path, text),
	}));
}

/** What is said of the numbers of one kind that may not be shown. */
export function foundOf(
	seated: readonly Seated[],
	kind: Kind,
	settings: Settings,
	draft: boolean,
): Found[] {
	const found = seated
		.filter(({ number }) => number.kind === kind && isHidden(number, phonesOf(settings)))
		.map(({ number: { certain }, path, bodyLine, where, seat }): Found => ({
			...(path === undefined ? {} : { path }),
			...(bodyLine === undefined ? {} : { bodyLine }),
			message: numberMessage(kind, certain, where, seat),
			...(certain && !draft ? {} : { level: 'warning' }),
		}));
	// Ten numbers in a line are mended together.
	const byPlace = found.map(
		(one) => [`${one.path?.join('.')} ${one.bodyLine} ${one.message}`, one] as const,
	);
	return [...new Map(byPlace).values()];
}

/** How a rule looks for the numbers of one kind in an entry, and in the settings. */
export function numbersOf(kind: Kind) {
	return {
		check: (entry: Entry, { today, settings }: Given): Found[] =>
			foundOf(inEntry(entry, today), kind, settings, isDraft(entry.definition, entry.data)),
		checkSetting: (setting: SettingForm, { today, settings }: Given): Found[] =>
			foundOf(inSetting(setting, today), kind, settings, false),
	};
}
