/** What the tests of owed versions look at. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, type Office } from '../office.ts';

export const clean = (one: Office) => gitIn(one.repository, 'status', '--porcelain');
export const subjects = (one: Office) =>
	gitIn(one.repository, 'log', '--reverse', '--format=%an %s').trim().split('\n').slice(1);
export const owedNotes = (one: Office) => globSync('*/owed-*.json', { cwd: one.state });
/** Takes the lock as another program does. */
export function hold(one: Office, name = 'index.lock'): () => void {
	const lock = join(one.repository, '.git', name);
	mkdirSync(join(lock, '..'), { recursive: true });
	writeFileSync(lock, '');
	return () => rmSync(lock);
}
