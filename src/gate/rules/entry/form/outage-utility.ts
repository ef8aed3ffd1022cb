/** An outage says what is off and how far: without it the status boards know nothing of it. */
import { isStaged } from '../../../../collections/collection.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule, Found } from '../rule.ts';

/** Whether it is still to come or not over: what is past stands on no board. A notice without a time says too little to ask. */
function isOnBoard({ definition, value = {} }: Entry, today: string): boolean {
	if (!isStaged(definition) || value['kind'] !== 'outage' || value['withdrawn']) return false;
	const until = value['endsAt'] ?? value['startsAt'];
	return typeof until === 'string' && until.slice(0, 10) >= today;
}

const places: readonly [key: string, message: string, inEditor: string][] = [
	[
		'utility',
		'停水停电停气的通知没有写停的是什么，状态表和各楼的页面上就没有它，请写 utility: water、electricity、gas、heating 或 lift',
		'没有选停的是什么，状态表和各楼的页面上就没有它，请选水、电、气、暖或电梯',
	],
	[
		'supply',
		'停水停电停气的通知没有写停到什么程度，请写 supply: stopped（停）或 limited（受限）',
		'没有选停到什么程度，请选停或者受限',
	],
];

export const outageUtility: EntryRule = {
	id: 'form/outage-utility',
	level: 'warning',
	title: '没有写停的是什么',
	why: '居民在首页和自己那栋楼的页面上看水电气通不通，看的就是这两项。',
	check: (entry, { today }) => {
		const { value } = entry;
		if (!value || !isOnBoard(entry, today)) return [];
		return places
			.filter(([key]) => value[key] === undefined)
			.map(([key, message, inEditor]): Found => ({
				path: [key],
				beside: ['kind'],
				message,
				inEditor,
			}));
	},
};
