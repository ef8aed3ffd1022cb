/** On one's own computer: why articles were sent back, kept beside the content until they are handed in anew. An office has its record. */
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Returned } from '../office-protocol.ts';
import { writeThrough } from '../whole-files.ts';

export interface Returns {
	/** By path below the content folder. */
	all: () => ReadonlyMap<string, Returned>;
	/** @param returned undefined: what was said is done */
	note: (file: string, returned: Returned | undefined) => Promise<void>;
}

const keptSchema = z.record(
	z.string(),
	z.strictObject({ by: z.string(), reason: z.string(), at: z.string().optional() }),
);

function readKept(path: string): Map<string, Returned> {
	if (!existsSync(path)) return new Map();
	try {
		const kept = keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
		return new Map(Object.entries(kept) as [string, Returned][]);
	} catch {
		// The articles are whole; only why they came back is lost.
		return new Map();
	}
}

/** @param room where the server keeps its notes */
export function returnsIn(room: string): Returns {
	const path = join(room, 'returned.json');
	const kept = readKept(path);

	async function note(file: string, returned: Returned | undefined): Promise<void> {
		if (!returned && !kept.has(file)) return;
		if (returned) kept.set(file, returned);
		else kept.delete(file);
		const fresh = `${path}.editor-temp`;
		await rm(fresh, { force: true });
		await writeThrough(fresh, JSON.stringify(Object.fromEntries(kept)));
		await rename(fresh, path);
	}

	return { all: () => kept, note };
}
