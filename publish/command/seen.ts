/** What was looked at last and needs no second look until something is another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../whole-files.ts';
import type { Places } from '../release/places.ts';

export interface Seen {
	commit: string | null;
	code: string;
	demo: boolean;
	/** From then on the same content makes other pages, Shanghai wall time. */
	nextBuild: string;
}

const fileIn = ({ work }: Places) => join(work, 'seen.json');

export function remember(places: Places, seen: Seen): void {
	writeWhole(fileIn(places), JSON.stringify(seen));
}

/** @param now Shanghai wall time @returns whether all is as it was; of a folder without versions nobody can say */
export function isSeen(places: Places, given: Omit<Seen, 'nextBuild'>, now: string): boolean {
	if (given.commit === null) return false;
	try {
		const seen = JSON.parse(readFileSync(fileIn(places), 'utf8')) as Seen;
		return (
			seen.commit === given.commit &&
			seen.code === given.code &&
			seen.demo === given.demo &&
			now < seen.nextBuild
		);
	} catch {
		return false;
	}
}
