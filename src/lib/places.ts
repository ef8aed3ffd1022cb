/** How one gets to the places that everybody here knows (`settings/places.yml`). */
import { places } from './settings.ts';

export interface WayThere {
	/** From where everybody knows, in a sentence or two. */
	text: string;
	/** As a map finds it. */
	address?: string;
}

const named = places.flatMap(({ name, also = [], way, address }) =>
	[name, ...also].map((word) => ({ word, way: { text: way, ...(address && { address }) } })),
);

/** `党群服务中心二楼半亩书屋` → the way to 半亩书屋: what is named last is the nearest, of several the longest name. */
export function wayTo(place: string): WayThere | undefined {
	const found = named
		.filter(({ word }) => place.includes(word))
		.map(({ word, way }) => ({ word, way, end: place.lastIndexOf(word) + word.length }))
		.sort((a, b) => b.end - a.end || b.word.length - a.word.length);
	return found[0]?.way;
}
