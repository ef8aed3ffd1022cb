/** Killed at any moment while people sign in and out: what was answered holds, nobody is in who had gone, no address is good twice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { readLog } from '../../../../../admin/server/accounts/log.ts';
import { findSession } from '../../../../../admin/server/accounts/sessions.ts';
import { seeTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { countOf, startingSeed } from '../../../../length.ts';
import { seeded } from '../../../../seeded.ts';
import { desk, refusalOf } from './desk.ts';

const kills = countOf({ short: 2, whole: 10, long: 300 });

/** What a process said it had done before it was killed, the last word whole. */
async function killed(path: string, after: number): Promise<string[]> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'signing-child.ts'), path]);
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	await once(child.stdout, 'data');
	await wait(after);
	child.kill('SIGKILL');
	await once(child, 'close');
	return said.split('\n').slice(0, -1);
}

test(`${kills} kills while people sign in and out`, { timeout: 20_000 * kills }, async () => {
	const { path, db } = desk();
	db.close();
	const random = seeded(startingSeed);
	let answered = 0;
	for (let round = 0; round < kills; round += 1) {
		const said = await killed(path, random() * 300);
		answered += said.length;
		const accounts = openAccounts({ path, now: () => 0 });
		const logged = new Set(
			accounts.db
				.prepare('SELECT detail FROM log')
				.all()
				.map((row) => row['detail']),
		);
		const gone = new Set(said.filter((one) => one.startsWith('out ')).map((one) => one.slice(4)));
		for (const line of said) {
			const [what, name = ''] = line.split(' ');
			if (what === 'in') expect(logged.has(name), `SEED=${startingSeed} ${line}`).toBe(true);
			if (
				what === 'in' &&
				!gone.has(name) &&
				line !== said.findLast((one) => one.startsWith('in '))
			)
				expect(findSession(accounts, name), `SEED=${startingSeed} ${line}`).toBeDefined();
			if (what === 'out') expect(findSession(accounts, name)).toBeUndefined();
			if (what === 'used')
				expect(await refusalOf(() => seeTicket(accounts, name))).toMatchObject({ status: 410 });
		}
		expect(readLog(accounts).length).toBeGreaterThan(0);
		accounts.db.close();
	}
	expect(answered).toBeGreaterThan(kills * 3);
	console.log(`${kills} 次中断（SEED=${startingSeed}）：答复过 ${answered} 件，丢了 0 件`);
});
