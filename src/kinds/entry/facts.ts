/** The facts at the top of an entry's page. */
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';
import type { Fact, FactsAround } from '../kind.ts';

/** None of what is withdrawn or no longer named. */
export function factsOf(entry: Entry, around: FactsAround = {}): Fact[] {
	return entry.source ? kindOf(entry).facts(entry, around) : [];
}
