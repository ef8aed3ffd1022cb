/** A unit's command line as systemd would run it: its environment bare, and nothing to be written but what the unit names. */
import { spawnSync, type SpawnOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Unit } from '../../../../publish/deploy/systemd.ts';
import { valuesOf, wordsOf } from './units.ts';

/** Whether this machine lets us mount; elsewhere the command runs as it is. */
export const canFence =
	process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

/** All is read only, then each place is opened; the program's cache is an empty one. */
const fence = `set -e
mount --make-rprivate /
mount -o remount,ro,bind /
for place; do
	shift
	[ "$place" = -- ] && break
	from=$place
	[ "$place" = "$CACHE_OF" ] && from=$EMPTY
	mount --bind "$from" "$place"
	mount -o remount,rw,bind "$place"
done
exec "$@"`;

export interface Command {
	command: string;
	given: readonly string[];
	options: SpawnOptions;
}

export function commandOf(unit: Unit | undefined): Command {
	const text = unit?.text ?? '';
	const [command = '', ...given] = wordsOf(valuesOf(text, 'ExecStart')[0] ?? '');
	const [cwd = ''] = valuesOf(text, 'WorkingDirectory');
	const environment = valuesOf(text, 'Environment').map((one) => one.split('='));
	const home = mkdtempSync(join(tmpdir(), 'linli-unit-home-'));
	const empty = mkdtempSync(join(tmpdir(), 'linli-unit-cache-'));
	const env = {
		PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
		HOME: home,
		TMPDIR: home,
		CACHE_OF: resolve('.cache'),
		EMPTY: empty,
		...(Object.fromEntries(environment) as Record<string, string>),
	};
	if (!canFence) return { command, given, options: { cwd, env } };
	const places = valuesOf(text, 'ReadWritePaths').flatMap(wordsOf);
	for (const place of places) mkdirSync(place, { recursive: true });
	const fenced = ['--mount', 'sh', '-c', fence, 'sh', ...places, home, '--', command, ...given];
	return { command: 'unshare', given: fenced, options: { cwd, env } };
}
