/**
 * One publisher at a time. The lock is the kernel's own, taken through SQLite: it ends with the process however that
 * ends, so that none is ever left behind, and holds between containers too.
 */
import { DatabaseSync } from 'node:sqlite';
import { chmod } from 'node:fs/promises';
import type { Places } from './places.ts';

export interface Lock {
	release: () => void;
}

/** What SQLite answers while another holds it. */
const busy = 5;

/** @returns undefined while another publisher is at work in this folder */
export async function takeLock({ lock }: Pick<Places, 'lock'>): Promise<Lock | undefined> {
	const database = new DatabaseSync(lock);
	try {
		await chmod(lock, 0o600);
		database.exec('BEGIN EXCLUSIVE');
		return { release: () => database.close() };
	} catch (error) {
		database.close();
		if ((error as { errcode?: number }).errcode === busy) return undefined;
		throw error;
	}
}
