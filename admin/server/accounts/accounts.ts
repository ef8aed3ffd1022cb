/** What everything about accounts works with. */
import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { refuseLost, refuseOlder } from './newest.ts';

/** Whose sign-in asks for a second factor: `publishers` are 终审 and 管理员. */
export type SecondFactor = 'none' | 'publishers' | 'all';

export interface Accounts {
	/** Of `accounts.db`. */
	path: string;
	db: DatabaseSync;
	/** Milliseconds since 1970. Nothing here reads a clock of its own. */
	now: () => number;
	/** A session ends after as many milliseconds without use. */
	idle: number;
	/** As the site's settings say now. */
	secondFactor: () => SecondFactor;
	/** Signs what a known device is told by. */
	deviceKey: Uint8Array;
}

export interface AccountsOptions {
	/** Of `accounts.db`. */
	path: string;
	now: () => number;
	/** Minutes, 15–240. */
	idleMinutes?: number;
	secondFactor?: () => SecondFactor;
}

/** Made once and kept: who had signed in before a restart is still known after it. */
function keyIn(db: DatabaseSync, name: string): Uint8Array {
	db.prepare('INSERT OR IGNORE INTO secret VALUES (?, ?)').run(name, randomBytes(32));
	const row = db.prepare('SELECT value FROM secret WHERE name = ?').get(name);
	return (row as { value: Uint8Array }).value;
}

/** @throws in Chinese when the database cannot be read */
export function openAccounts(options: AccountsOptions): Accounts {
	const { path, now, idleMinutes = 60, secondFactor = () => 'publishers' } = options;
	refuseLost(path);
	const db = openDatabase(path);
	try {
		refuseOlder(path, db);
	} catch (error) {
		db.close();
		throw error;
	}
	const idle = Math.min(240, Math.max(15, idleMinutes)) * 60_000;
	return { path, db, now, idle, secondFactor, deviceKey: keyIn(db, 'device') };
}
