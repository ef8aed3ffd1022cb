/** What this window has opened: the text a save is compared with, so that no one's work is written over unseen. */
import type { Hash } from '../server/protocol.ts';

interface Opened {
	raw: string;
	hash: Hash | undefined;
}

const files = new Map<string, Opened>();

export function remember(path: string, raw: string, hash: Hash | undefined): void {
	files.set(path, { raw, hash });
}

export function openedAs(path: string): Opened | undefined {
	return files.get(path);
}

export function forget(path: string): void {
	files.delete(path);
}
