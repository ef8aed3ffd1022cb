/** The pictures and attachments that an entry names, and what can be said of each without a look at the disk. */
import type { Fields } from '../../collections/field.ts';
import { mediaUseOf, type MediaUse } from '../../collections/media.ts';
import type { Entry } from '../entry.ts';
import { once } from '../once.ts';
import { references } from '../references.ts';
import type { Found, SettingForm } from '../rules/entry/rule.ts';

export interface Medium {
	/** As it is written. */
	path: string;
	/** As staff know it: `停水.jpg`. */
	shown: string;
	/** Below the content folder: `media/notices/停水.jpg`; undefined when it leads out of it. */
	file: string | undefined;
	/** `“封面图”`, `图片` */
	what: string;
	/** What may stand there. */
	use: MediaUse;
	place: Pick<Found, 'path' | 'bodyLine'>;
	/** Why nobody may even look at the file. */
	fault: 'name' | 'outside' | 'kind' | undefined;
}

/** A path from a file below the content folder, as a path below it. */
export function fromFile(file: string, path: string): string | undefined {
	const parts = file.split('/').slice(0, -1);
	if (path.startsWith('/')) return undefined;
	for (const part of path.split('/')) {
		if (part === '..' && parts.pop() === undefined) return undefined;
		if (!['', '.', '..'].includes(part)) parts.push(part);
	}
	return parts.join('/');
}

function faultOf(path: string, file: string | undefined, use: MediaUse) {
	if (/[#?%\\]/.test(path)) return 'name';
	if (!file?.startsWith('media/')) return 'outside';
	return mediaUseOf(file) === use ? undefined : 'kind';
}

type Given = Pick<Medium, 'path' | 'what' | 'use' | 'place'>;

/** @param from the file that names it */
function mediumOf(from: string, given: Given): Medium {
	const file = fromFile(from, given.path);
	const shown = given.path.slice(given.path.lastIndexOf('/') + 1);
	return { ...given, file, shown, fault: faultOf(given.path, file, given.use) };
}

/** @param before where the fields stand in the file */
function inFields(
	fields: Fields,
	data: Record<string, unknown>,
	before: readonly number[],
): Given[] {
	return references(fields, data).flatMap(({ path, value, label, refersTo: { kind } }) => {
		if (kind !== 'picture' && kind !== 'file') return [];
		const use = kind === 'picture' ? 'picture' : 'attachment';
		return [{ path: value, what: `“${label}”`, use, place: { path: [...before, ...path] } }];
	});
}

/** Everything an entry shows or offers for download, in its fields first. */
export const mediaOf = once((entry: Entry): Medium[] => {
	const inBody = [
		...entry.read.pictures.map((one) => ({ ...one, what: '图片', use: 'picture' as const })),
		...entry.read.files.map((one) => ({ ...one, what: '附件', use: 'attachment' as const })),
	].map(({ line, ...one }) => ({ ...one, place: { bodyLine: line } }));
	return [...inFields(entry.definition.fields, entry.value ?? {}, []), ...inBody].map((given) =>
		mediumOf(entry.file, given),
	);
});

/** Everything that the items of a settings file show. */
export const mediaOfSetting = once(({ definition, items }: SettingForm): Medium[] =>
	items.flatMap((item, index) =>
		inFields(definition.fields, item, definition.list ? [index] : []).map((given) =>
			mediumOf(`settings/${definition.name}.yml`, given),
		),
	),
);
