/** Places that are not ours, in what we say of ourselves: another town's name is the sign of a text that was copied. */
import { foreignIn } from '../../../residue/places.ts';
import type { Find } from '../../../text/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

/** Where a community speaks of itself; whether a name is looked for without 市 or 省 too. Elsewhere people come from far. */
const asked: ReadonlyMap<string, boolean> = new Map([
	['notices', false],
	['slogans', true],
]);

/** Whose it is may be another's. */
const sources: readonly unknown[] = ['source', 'sourceUrl'];

const find: Find = ({ passages }, of) => {
	const anywhere = asked.get(of.collection);
	if (anywhere === undefined || of.value['origin'] === 'repost') return [];
	return passages
		.filter((passage) => !sources.includes(passage.spotAt(0).path?.[0]))
		.flatMap((passage) => foreignIn(passage, of, anywhere));
};

export const place: EntryRule = {
	id: 'residue/place',
	level: 'warning',
	title: '写着外地的地名',
	why: '抄来的通知和标语里常留着别处的地名，居民和检查的人一眼就看出来。',
	...inTexts(find),
};
