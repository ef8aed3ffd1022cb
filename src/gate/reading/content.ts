/** Reads the whole content folder into what the rules look at. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'astro/zod';
import { isStaged, type Collection } from '../../collections/collection.ts';
import { revisionOf } from '../../collections/revisions.ts';
import { readSettingData } from '../../collections/check.ts';
import { definitions as byName, settings } from '../../collections/index.ts';
import type { Setting } from '../../collections/settings.ts';
import { readCollection, type CheckedEntry, type ReadingOptions } from './entries.ts';
import type { Finding } from '../finding.ts';
import { once } from '../once.ts';
import { refused } from './refused.ts';
import { nothing, placeOf, type Overlay } from './overlay.ts';
import { readSettings, type Source } from './source.ts';
import { filesBelow, type FilesBelow } from './files-below.ts';

export type { CheckedEntry };

export interface CheckedSetting {
	file: string;
	definition: Setting;
	/** As it is written. */
	data: unknown;
	items: Record<string, unknown>[];
	issues: z.core.$ZodIssue[];
	lineOf: Source['lineOf'];
}

export interface Content {
	root: string;
	/** What lies on the disk, the overlay apart. */
	tree: FilesBelow;
	entries: CheckedEntry[];
	/** Corrections that nobody sees yet, each under the file of the entry it is to replace. In no output. */
	revisions: CheckedEntry[];
	settings: Record<string, CheckedSetting>;
	/** What could not even be read. */
	unread: Finding[];
	/** What is looked at as if it were written already. */
	overlay: Overlay;
}

/** Every kind of entry, the fixed pages last. */
export const definitions = Object.values(byName) as unknown as Collection[];

type Items = Readonly<Record<string, readonly Record<string, unknown>[]>>;
let last: { text: string; items: Items } | undefined;

/** Items of the settings by name: the same object until they say something else, so that what follows is worked out once. */
export const settingsOf = once(({ settings: read }: Content): Items => {
	const items = Object.fromEntries(
		Object.entries(read).map(([name, setting]) => [name, setting.items]),
	);
	const text = JSON.stringify(items);
	if (last?.text !== text) last = { text, items };
	return last.items;
});

/** Of the file, and of no field. */
const wholeIssue = (message: string): z.core.$ZodIssue => ({
	code: 'custom',
	path: [],
	message,
	input: undefined,
});

function readSetting(
	{ root, tree, overlay, unread }: Pick<Content, 'root' | 'tree' | 'overlay' | 'unread'>,
	definition: Setting,
): CheckedSetting {
	const file = `settings/${definition.name}.yml`;
	const empty = { file, definition, data: undefined, items: [], issues: [], lineOf: () => 1 };
	const place = placeOf({ root, overlay }, resolve(root, file));
	if (place === null || !(overlay.has(file) || tree.files.has(file))) return empty;
	const { data, lineOf, findings } = readSettings(place, file);
	unread.push(...findings);
	if (findings.length > 0) return empty;
	const { items, issues, refused: shape } = readSettingData(definition, data);
	const wrong = shape === undefined ? issues : [wholeIssue(shape)];
	return { file, definition, data, items, issues: wrong, lineOf };
}

/** A content folder that is not there must not empty the site. */
function nothingAt(root: string): Content {
	const message = '找不到内容文件夹，请核对 CONTENT_DIR';
	return {
		root,
		tree: { files: new Set(), strays: [] },
		entries: [],
		revisions: [],
		settings: {},
		overlay: nothing,
		unread: [refused('form/content-folder', root, message)],
	};
}

export function readContent(root: string, options: ReadingOptions = {}): Content {
	const { overlay = nothing } = options;
	if (!existsSync(root) || !statSync(root).isDirectory()) return nothingAt(root);
	const unread: Finding[] = [];
	const tree = filesBelow(root);
	const read = { root, tree, overlay, unread };
	return {
		...read,
		entries: definitions.flatMap((definition) =>
			readCollection(root, tree, definition, options, unread),
		),
		revisions: definitions
			.filter(isStaged)
			.flatMap((definition) =>
				readCollection(root, tree, definition, options, unread, revisionOf(definition.name)),
			),
		settings: Object.fromEntries(
			Object.values(settings).map((definition) => [
				definition.name,
				readSetting(read, definition as unknown as Setting),
			]),
		),
	};
}
