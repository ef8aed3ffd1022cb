/** Hours are counted up to a day that has been. */
import type { EntryRule } from '../rule.ts';

export const hoursAhead: EntryRule = {
	id: 'honesty/hours-ahead',
	level: 'warning',
	title: '服务时长算到了将来',
	why: '还没有做的不能先算，星级是照它评的。',
	check: ({ value }, { today }) => {
		const until = value?.['hoursAsOf'];
		if (typeof until !== 'string' || until <= today) return [];
		return [{ path: ['hoursAsOf'], message: `时长截至 ${until} 还没有到，请写实际算到的那一天` }];
	},
};
