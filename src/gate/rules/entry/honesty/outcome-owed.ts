/** Who asks for opinions says what became of them: 30 days after the end nobody has. Time alone makes it, so it is only asked. */
import { isDraft } from '../../../../collections/collection.ts';
import { shifted } from '../../../../collections/parts/days.ts';
import type { EntryRule } from '../rule.ts';

const days = 30;

/** The last day on which one could say something; undefined where none is written. */
function endOf(value: Readonly<Record<string, unknown>>): string | undefined {
	const ends = [value['closesAt'], value['endsAt']].filter((end) => typeof end === 'string');
	return ends.sort().at(-1)?.slice(0, 10);
}

const answers = ['outcome', 'adopted', 'withdrawn', 'replacedBy'];

export const outcomeOwed: EntryRule = {
	id: 'honesty/outcome-owed',
	level: 'warning',
	title: '征求意见没有下文',
	why: '提了意见的居民等着听采纳了没有，没有下文，下次就没人提了。',
	check: ({ definition, value, data }, { today }) => {
		if (value?.['kind'] !== 'consultation' || !('adopted' in definition.fields)) return [];
		if (isDraft(definition, data) || answers.some((key) => value[key] !== undefined)) return [];
		const end = endOf(value);
		if (end === undefined || shifted(end, days) > today) return [];
		const message = `征求意见 ${end} 截止，过了 ${days} 天还没有下文，请填“采纳情况”，或者在“结果和后续”里选定下来的那一篇`;
		return [{ path: ['adopted'], beside: ['kind'], message }];
	},
};
