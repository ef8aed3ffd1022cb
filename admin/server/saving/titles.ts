/** What staff know a file by, for the history and for what is said to them. */
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { SaveRequest } from '../protocol.ts';
import { settings } from '../../../src/collections/index.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';

/** What cannot be read, the gate has refused. */
export function yaml(raw: string): unknown {
	try {
		return parse(raw);
	} catch {
		return undefined;
	}
}

/** An article by its title; what has none by its name. */
export function articleTitle(path: string, raw: string): string {
	const written = yaml(splitFrontMatter(raw)?.yaml ?? '');
	const title = (written as { title?: unknown } | null | undefined)?.title;
	const said = typeof title === 'string' && title.trim() !== '' ? title.trim() : basename(path);
	return said.slice(0, 120);
}

/** A settings file by its label, a picture by its name. */
export function titleOf({ file, media }: Pick<SaveRequest, 'file' | 'media'>): string {
	const path = file?.path ?? media[0]?.path ?? '';
	const setting = /^content\/settings\/(\w+)\.yml$/.exec(path)?.[1] ?? '';
	if (Object.hasOwn(settings, setting)) return settings[setting as keyof typeof settings].label;
	return articleTitle(path, file?.raw ?? '');
}
