/**
 * What was found in attachments, kept on the disk by the bytes, the rules and all that they looked at, so that a file
 * is not read again. Found sentences only: what a file says, and whom it names, is never written.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { withoutNumbers } from '../numbers/mask.ts';
import type { RuleId } from '../finding.ts';
import type { Found } from '../rules/entry/rule.ts';

/** What one rule says of one file, without its place in the entry. */
export interface FileFound extends Pick<Found, 'message' | 'level'> {
	rule: RuleId;
	/** Hashes of the names it asks about. */
	person?: readonly string[];
}

/** Another name when what is written changes. */
const store = resolve('.cache/gate/attachments-1.json');

let all: Map<string, FileFound[]> | undefined;
let used = new Set<string>();

/** A store that cannot be read is an empty one: everything is then looked at again. */
function known(): Map<string, FileFound[]> {
	if (all) return all;
	try {
		all = new Map(Object.entries(JSON.parse(readFileSync(store, 'utf8')) as object));
	} catch {
		all = new Map();
	}
	return all;
}

export function keptOf(key: string): FileFound[] | undefined {
	used.add(key);
	return known().get(key);
}

/** What nobody asked for since the process began goes, once there is too much of it. */
const most = 20_000;

/**
 * Numbers in a file's or a sheet's name are covered, as they are wherever a finding is told.
 * @param now whether it is written at once
 */
export function keep(fresh: ReadonlyMap<string, readonly FileFound[]>, now = true): void {
	const kept = known();
	for (const [key, found] of fresh) {
		used.add(key);
		kept.set(
			key,
			found.map((one) => ({ ...one, message: withoutNumbers(one.message) })),
		);
	}
	if (!now) return;
	if (kept.size > most) {
		for (const key of [...kept.keys()]) if (!used.has(key)) kept.delete(key);
		used = new Set();
	}
	const unfinished = `${store}.${process.pid}`;
	try {
		mkdirSync(dirname(store), { recursive: true });
		writeFileSync(unfinished, JSON.stringify(Object.fromEntries(kept)));
		renameSync(unfinished, store);
	} catch {
		// The next check reads them again.
	}
}
