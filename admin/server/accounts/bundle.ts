/** What is asked for after something has happened, as one file: it holds no password, code, one-time address or text. */
import { wallTime } from '../../../src/lib/clock.ts';
import type { Accounts } from './accounts.ts';
import { readLog } from './log.ts';
import { everyone } from './people.ts';

function peopleIn(accounts: Accounts) {
	return everyone(accounts).map(({ id, login, name, roles, password, secret }) => ({
		...{ id, login, name, roles },
		active: password !== null,
		factor: secret !== null,
	}));
}

/** As long as the log is, in the order in which it was written. */
function wholeLog(accounts: Accounts) {
	const rows = readLog(accounts, { size: -1 }).reverse();
	return rows.map(({ at, ...row }) => ({ ...row, at: wallTime(new Date(at)), milliseconds: at }));
}

/** @param site what is told of the published site: releases, `verify`, versions */
export function bundleOf(accounts: Accounts, site: object): { name: string; text: string } {
	const made = wallTime(new Date(accounts.now()));
	const database = accounts.db.prepare('PRAGMA integrity_check(5)').all();
	const sessions = accounts.db
		.prepare('SELECT person, stage, startedAt, seenAt FROM session ORDER BY startedAt')
		.all();
	const all = {
		made,
		...site,
		database: database.map((row) => row['integrity_check']),
		people: peopleIn(accounts),
		sessions,
		log: wholeLog(accounts),
	};
	const name = `事故材料-${made.replace(' ', '-').replace(':', '')}.json`;
	return { name, text: `${JSON.stringify(all, null, '\t')}\n` };
}
