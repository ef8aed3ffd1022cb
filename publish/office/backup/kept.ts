/** The archives in a folder: named by their moment, the newest fourteen kept. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const most = 14;

const form = /^linli-\d{8}-\d{6}\.tar\.age$/;
/** Of an archive that was cut off while it was written. */
const half = /^\.linli-\d{8}-\d{6}\.tar\.age\.part$/;

const eightHours = 8 * 3_600_000;

/** `linli-20261129-031200.tar.age`, Shanghai time. */
export function nameOf(moment: Date): string {
	const digits = new Date(moment.valueOf() + eightHours).toISOString().replace(/\D/g, '');
	return `linli-${digits.slice(0, 8)}-${digits.slice(8, 14)}.tar.age`;
}

export const partOf = (name: string) => `.${name}.part`;

/** Newest first. */
export const archivesIn = (folder: string) =>
	readdirSync(folder)
		.filter((name) => form.test(name))
		.sort()
		.reverse();

/** What bears no name of ours stays, whatever it is. @param name of the one just made: it never goes, whatever the clock says */
export function keepNewest(folder: string, name: string): void {
	const others = archivesIn(folder).filter((one) => one !== name);
	for (const old of others.slice(most - 1)) rmSync(join(folder, old), { force: true });
}

/** One backup is made at a time: they are nobody's. */
export function clearHalf(folder: string): void {
	for (const name of readdirSync(folder).filter((one) => half.test(one)))
		rmSync(join(folder, name), { force: true });
}
