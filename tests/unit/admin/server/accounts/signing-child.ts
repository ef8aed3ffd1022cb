/** Signs in and out as fast as it can and says so of each that is done, to be killed: `node signing-child.ts <accounts.db>`. */
import { writeSync } from 'node:fs';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { log } from '../../../../../admin/server/accounts/log.ts';
import { addPerson, findByLogin } from '../../../../../admin/server/accounts/people.ts';
import {
	endSession,
	findSession,
	startSession,
} from '../../../../../admin/server/accounts/sessions.ts';
import { giveTicket, takeTicket } from '../../../../../admin/server/accounts/tickets.ts';

const accounts = openAccounts({ path: process.argv[2] ?? '', now: () => 0 });
const { id } =
	findByLogin(accounts, 'shen') ??
	addPerson(accounts, { login: 'shen', name: '沈小满', roles: ['editor'] });

const say = (what: string) => writeSync(1, `${what}\n`);

for (let round = 0; ; round += 1) {
	const token = startSession(accounts, id, 'in');
	log(accounts, 'signed-in', { person: '沈小满', detail: token });
	say(`in ${token}`);
	if (round % 3 !== 0) continue;
	const session = findSession(accounts, token);
	if (session) endSession(accounts, session);
	say(`out ${token}`);
	const ticket = giveTicket(accounts, { kind: 'reset', person: id, factor: false });
	takeTicket(accounts, ticket);
	say(`used ${ticket}`);
}
