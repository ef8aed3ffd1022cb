/** Whether the content is at the end of a build what it was at its beginning: then what was checked is what was built. */
import { lstatSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Of files and folders, links not followed, what no program can set back: the system's own time of the last change. */
export type Print = ReadonlyMap<string, string>;

/** Two changes within one tick of the system's clock look like one. Milliseconds. */
const tick = 50;

function look(root: string): { print: Print; newest: number } {
	const print = new Map<string, string>();
	let newest = 0;
	const visit = (place: string) => {
		const stats = lstatSync(`${root}/${place}`, { bigint: true, throwIfNoEntry: false });
		if (!stats) return;
		const { ctimeNs, mtimeNs, ino, size, mode } = stats;
		print.set(place, [ctimeNs, mtimeNs, ino, size, mode].join(' '));
		newest = Math.max(newest, Number(ctimeNs / 1_000_000n));
		if (!stats.isDirectory()) return;
		// Nobody reads what begins with a dot; but its folder shows that something came or went.
		const names = readdirSync(`${root}/${place}`).filter((name) => !name.startsWith('.'));
		for (const name of names) visit(place === '' ? name : `${place}/${name}`);
	};
	visit('');
	return { print, newest };
}

/** @param isOurs nobody else writes there: else waits until the last change is a tick ago, so that any later one shows */
export async function printOf(root: string, isOurs = false): Promise<Print> {
	const { print, newest } = look(root);
	if (isOurs) return print;
	const age = Date.now() - newest;
	if (age >= tick || age < 0) return print;
	await wait(tick - age);
	return look(root).print;
}

/** What has changed, come or gone since: files before folders, which tell less. */
export function changedSince(before: Print, root: string): string[] {
	const { print } = look(root);
	const places = new Set([...before.keys(), ...print.keys()]);
	const changed = [...places].filter((place) => before.get(place) !== print.get(place));
	return changed.sort((a, b) => b.length - a.length);
}
