/** The pictures and attachments that entries name, looked at on the disk. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { endingOf, endingsOf, type MediaUse } from '../../collections/media.ts';
import type { RuleWords } from '../finding.ts';
import { once } from '../once.ts';
import type { CheckedEntry, CheckedSetting, Content } from '../reading/content.ts';
import { isThere, placeOf } from '../reading/overlay.ts';
import { remembered } from '../../lib/stamp.ts';
import type { ContentRule, PlacedFound } from '../rules/content/rule.ts';
import { isOtherInside } from './containers.ts';
import { agrees } from './media-kinds.ts';
import { mediaOf, mediaOfSetting, type Medium } from './named.ts';
import { judged, type Verdict } from './pictures.ts';

export interface Seen extends Medium {
	entry: CheckedEntry;
	/** Where its bytes stand. */
	at: string;
}

/** Where its bytes stand; undefined where there are none, or nobody may look. */
function standing(content: Content, { file, fault }: Medium): string | undefined {
	if (fault || file === undefined || !isThere(content, file)) return undefined;
	return placeOf(content, resolve(content.root, file)) ?? undefined;
}

function there(content: Content, use: MediaUse): Seen[] {
	return content.entries.flatMap((entry) =>
		mediaOf(entry).flatMap((medium) => {
			const at = medium.use === use ? standing(content, medium) : undefined;
			return at === undefined ? [] : [{ ...medium, entry, at }];
		}),
	);
}

/** Pictures that the settings show and that are there. */
export function inSettings(
	content: Content,
): (Omit<Seen, 'entry'> & { setting: CheckedSetting })[] {
	return Object.values(content.settings).flatMap((setting) =>
		mediaOfSetting(setting).flatMap((medium) => {
			const at = standing(content, medium);
			return at === undefined ? [] : [{ ...medium, setting, at }];
		}),
	);
}

/** Attachments that are there. */
export const filesThere = (content: Content) => there(content, 'attachment');

/** All that is there. */
export const mediaThere = (content: Content) => [
	...there(content, 'picture'),
	...there(content, 'attachment'),
];
export const picturesThere = (content: Content) => there(content, 'picture');

/** Pictures that are there, each with what became of decoding it; looked at together, once a reading. */
const seenPictures = once((content: Content) => {
	const pictures = [
		...picturesThere(content).map(({ entry, ...seen }) => ({ of: entry, ...seen })),
		...inSettings(content).map(({ setting, ...seen }) => ({ of: setting, ...seen })),
	];
	const verdicts = judged(pictures.map(({ at }) => at));
	return pictures.map((picture) => ({ ...picture, verdict: verdicts.get(picture.at) }));
});

/** A rule about pictures of which the decoder says so. */
export function pictureRule(words: RuleWords, about: Verdict, remedy: string): ContentRule {
	return {
		...words,
		check: (content) =>
			seenPictures(content).flatMap(({ of, place, path, shown, what, verdict }): PlacedFound[] => {
				if (verdict !== about) return [];
				const message = `${what}“${path}”${remedy}`;
				return [{ of, ...place, media: path, message, inEditor: `${what}“${shown}”${remedy}` }];
			}),
	};
}

function agreesWithin(ending: string, place: string): boolean {
	const bytes = readFileSync(place);
	return bytes.length > 0 && agrees(ending, bytes) && !isOtherInside(ending, bytes);
}

/** By ending: what waits to be saved stands under another name. */
const agreements = new Map(
	endingsOf('attachment').map((one) => [one, remembered((place) => agreesWithin(one, place))]),
);

/** Whether an attachment's bytes are what its name says. */
export function isWhatItSays(path: string, at: string): boolean {
	return agreements.get(endingOf(path))?.(at) ?? false;
}
