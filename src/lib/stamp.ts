/** What a file is at a moment: another text as soon as anybody has written to it. */
import { statSync } from 'node:fs';

/** `ctime` is the system's own and cannot be set back; the inode, because an atomic write keeps neither. */
export function stampOf(path: string): string | undefined {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats && `${stats.ctimeMs} ${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

/** Remembers what was found out about a file as long as it stays as it is. */
export function remembered<T>(find: (path: string) => T): (path: string) => T {
	const known = new Map<string, { stamp: string | undefined; found: T }>();
	return (path) => {
		const stamp = stampOf(path);
		const last = known.get(path);
		if (last && last.stamp === stamp) return last.found;
		const found = find(path);
		known.set(path, { stamp, found });
		return found;
	};
}
