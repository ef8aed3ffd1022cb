/** Fields that behave in a way, of whatever column. */
import { keysWith, type Behaviour } from '../../src/collections/behaviour.ts';
import { definitions } from '../../src/collections/index.ts';

/** Keys that behave so in any column: `stage`, `review`, `withdrawn` are set by a button. */
export function keysOfAll(behaviour: keyof Behaviour): readonly string[] {
	const all = Object.values(definitions).flatMap(({ fields }) => keysWith(fields, behaviour));
	return [...new Set(all)];
}
