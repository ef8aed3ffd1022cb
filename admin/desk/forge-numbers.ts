/** With a forge every save is a version at once: what must not stay for good is not saved before it is covered. */
import { isForge } from '../backend/kind.ts';
import type { Data } from '../file/entry.ts';
import { uncovered } from './covering.ts';
import type { Definition } from './definitions.ts';
import { publicPhonesNow } from './public-phones.ts';
import type { Fault } from './saving.ts';

/** None where the save goes to this machine: its server leaves it out of the history by itself. */
export async function numberFaults({ fields }: Definition, data: Data): Promise<Fault[]> {
	if (!isForge) return [];
	const message = (words: string) => `${words}，请先遮住中间几位：保存一次就留下一个版本，删不掉`;
	const found = uncovered(fields, data, await publicPhonesNow());
	return found.map(({ field, words }) => ({ field, message: message(words) }));
}
