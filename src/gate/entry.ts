/** An entry as rules see it: the same whether it was read from a file or stands in the editor's form. */
import type { z } from 'astro/zod';
import { readEntryData } from '../collections/check.ts';
import type { Collection } from '../collections/collection.ts';
import { readBody, type Body } from '../markdown/body.ts';

export interface Entry {
	collection: string;
	id: string;
	/** Relative to the content folder: `notices/20260305-0930.md`. */
	file: string;
	definition: Collection;
	/** What is filled in, as it is written. */
	data: unknown;
	/** Valid data; undefined when the schema refused it. */
	value: Record<string, unknown> | undefined;
	issues: z.core.$ZodIssue[];
	body: string;
	/** Read when it is first asked for: lists of the editor do without. */
	readonly read: Body;
}

/** What the library cannot read, it says in English, or with what is left of its memory. */
function readOrRefuse(body: string): Body {
	try {
		return readBody(body);
	} catch {
		const message = '正文读不懂，可能有一长串同样的符号，请删去或分成几篇';
		return { ...readBody(''), findings: [{ line: 1, message }] };
	}
}

/** `notices/2026/20260305-0930.md` → `20260305-0930` */
const idOf = (file: string) => file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');

/** @param file relative to the content folder @param data without the body */
export function entryOf(definition: Collection, file: string, data: unknown, body: string): Entry {
	return entryFrom(definition, { file, data, body, ...readEntryData(definition, data) });
}

/** Of data that were looked at by the schema already. */
export function entryFrom(
	definition: Collection,
	given: Pick<Entry, 'file' | 'data' | 'value' | 'issues' | 'body'>,
): Entry {
	const { body } = given;
	let read: Body | undefined;
	return {
		collection: definition.name,
		id: idOf(given.file),
		definition,
		...given,
		get read() {
			return (read ??= readOrRefuse(body));
		},
	};
}
