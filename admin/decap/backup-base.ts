/**
 * What a backup was written over. A restored backup is compared with that text when it is saved, not
 * with what others have saved since: else their work would be written over unseen.
 */
import { openedAs, remember } from '../saving/opened.ts';

type Base = NonNullable<ReturnType<typeof openedAs>>;

let found: { path: string; base: Base } | undefined;

/** For the backup of an entry that is open: the text it was opened with; undefined for a new one. */
export function baseOf(path: string | undefined): Base | undefined {
	return path ? openedAs(path) : undefined;
}

/** A backup lies there; whether it is wanted is not yet known. */
export function backupFound(path: string | undefined, base: Base | undefined): void {
	found = path && base ? { path, base } : undefined;
}

/** The backup is in the form now. */
export function backupRestored(): void {
	if (found) remember(found.path, found.base.raw, found.base.hash);
	found = undefined;
}
