/** In which state an entry is at a moment. */
import { isStaged } from '../collections/collection.ts';
import { state, type State } from '../lib/state.ts';
import type { CheckedEntry } from './reading/content.ts';

type Stateful = Parameters<typeof state>[0];

/** Fixed pages have no state: they are always there. Undefined of what is not valid. */
export function stateOf({ definition, value }: CheckedEntry, now: string): State | undefined {
	if (!value) return undefined;
	return isStaged(definition) ? state(value as unknown as Stateful, now) : 'current';
}
