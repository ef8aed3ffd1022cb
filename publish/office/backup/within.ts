/** Whether a place lies in a folder, wherever links lead. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Of what is not there yet, as it will be. */
function real(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}

/** The folder itself is within it. */
export function isWithin(path: string, folder: string): boolean {
	return !/^\.\.(\/|$)/.test(relative(real(resolve(folder)), real(resolve(path))));
}
