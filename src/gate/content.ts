/** Reads the whole content folder into what the rules look at. */
import { existsSync, globSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { z } from 'astro/zod';
import { schemaOf, type Collection } from '../collections/collection.ts';
import { withoutEmpty } from '../collections/field.ts';
import { picturePaths as plain } from '../collections/references.ts';
import { strict } from '../collections/objects.ts';
import { collections, pages, settings } from '../collections/index.ts';
import type { Setting } from '../collections/settings.ts';
import { readBody, type Body } from '../markdown/body.ts';
import type { Finding } from './finding.ts';
import { readEntry, readSettings, type Source } from './source.ts';

export interface CheckedEntry extends Source {
	definition: Collection;
	/** Valid data; undefined when the schema refused it. */
	value: Record<string, unknown> | undefined;
	issues: z.core.$ZodIssue[];
	read: Body;
}

export interface CheckedSetting {
	file: string;
	definition: Setting;
	items: Record<string, unknown>[];
	issues: z.core.$ZodIssue[];
	lineOf: Source['lineOf'];
}

export interface Content {
	root: string;
	entries: CheckedEntry[];
	settings: Record<string, CheckedSetting>;
	/** What could not even be read. */
	unread: Finding[];
}

function filesBelow(root: string, pattern: string): string[] {
	return globSync(pattern, { cwd: root })
		.map((file) => file.split(sep).join('/'))
		.sort();
}

function readCollection(root: string, definition: Collection, unread: Finding[]): CheckedEntry[] {
	const schema = schemaOf(definition, plain);
	return filesBelow(root, `${definition.name}/**/*.md`).flatMap((file) => {
		const { source, findings } = readEntry(resolve(root, file), file);
		unread.push(...findings);
		if (!source) return [];
		const result = schema.safeParse(source.data);
		const value = result.success ? (result.data as Record<string, unknown>) : undefined;
		const issues = result.error?.issues ?? [];
		return [{ ...source, definition, value, issues, read: readBody(source.body) }];
	});
}

function readSetting(root: string, definition: Setting, unread: Finding[]): CheckedSetting {
	const file = `settings/${definition.name}.yml`;
	const empty = { file, definition, items: [], issues: [], lineOf: () => 1 };
	if (!existsSync(resolve(root, file))) return empty;
	const { data, lineOf, findings } = readSettings(resolve(root, file), file);
	unread.push(...findings);
	if (findings.length > 0) return empty;
	const schema = strict(definition.fields, plain, definition.label);
	const given = definition.list ? (data ?? []) : data == null ? [] : [data];
	const issues: z.core.$ZodIssue[] = [];
	if (!Array.isArray(given)) {
		const message = `“${definition.label}”要写成列表，每项以“- ”开头`;
		unread.push({ file, line: 1, rule: 'schema', level: 'error', message });
		return empty;
	}
	const items = given.flatMap((item: unknown, index) => {
		const result = schema.safeParse(withoutEmpty(item) ?? {});
		const at = definition.list ? [index] : [];
		for (const issue of result.error?.issues ?? [])
			issues.push({ ...issue, path: [...at, ...issue.path] });
		return result.success ? [result.data] : [];
	});
	return { file, definition, items, issues, lineOf };
}

/** A content folder that is not there must not empty the site. */
function nothingAt(root: string): Content {
	const message = '找不到内容文件夹，请核对 CONTENT_DIR';
	return {
		root,
		entries: [],
		settings: {},
		unread: [{ file: root, rule: 'file', level: 'error', message }],
	};
}

export function readContent(root: string): Content {
	if (!existsSync(root) || !statSync(root).isDirectory()) return nothingAt(root);
	const unread: Finding[] = [];
	const definitions = [...Object.values(collections), pages] as unknown as Collection[];
	return {
		root,
		unread,
		entries: definitions.flatMap((definition) => readCollection(root, definition, unread)),
		settings: Object.fromEntries(
			Object.values(settings).map((definition) => [
				definition.name,
				readSetting(root, definition as unknown as Setting, unread),
			]),
		),
	};
}
