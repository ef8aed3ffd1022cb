/** An account as it is told: never its password, nor its secret. */
import type { Person } from '../people.ts';
import type { Account } from './protocol.ts';

export function accountOf({ id, login, name, roles, password, secret }: Person): Account {
	return { id, login, name, roles, active: password !== null, factor: secret !== null };
}
