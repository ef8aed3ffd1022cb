/** Every building with what is told of it, for the one a reader has chosen: it is looked up on the device, nothing is asked. */
import { onceFor } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { buildings } from '../../lib/settings.ts';
import { noticesOf, outagesOf, toldUntil } from './concerns.ts';

/** Until when it is told ('' = for good), and its title. */
type Told = [until: string, title: string];
/** Key, label, and the places of what is told of it. */
type Known = [key: string, label: string, told: number[]];

export const knownBuildings = onceFor((index) => {
	const places = new Map<string, number>();
	const told: Told[] = [];
	const placeOf = (entry: Entry<'notices'>) => {
		const known = places.get(entry.id);
		if (known !== undefined) return known;
		places.set(entry.id, told.length);
		return told.push([toldUntil(entry), entry.data.title]) - 1;
	};
	const known = buildings.map((building): Known => {
		const entries = [...outagesOf(building, index), ...noticesOf(building, index)];
		return [building.key, building.label, [...new Set(entries.map(placeOf))]];
	});
	return { known, told };
});

export type KnownBuildings = ReturnType<typeof knownBuildings>;
