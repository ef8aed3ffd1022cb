/** Stars agree with the hours under the scheme of the settings. */
import { starred, starsFor } from '../../../stars.ts';
import type { EntryRule } from '../rule.ts';

export const stars: EntryRule = {
	id: 'honesty/stars',
	level: 'error',
	title: '星级和服务时长对不上',
	why: '星级照服务时长和定好的标准算，写高写低都不公道。',
	check: (entry, { settings }) => {
		const { given, hours, scheme } = starred(entry, settings);
		if (given === undefined || hours === undefined) return [];
		const right = starsFor(hours, scheme);
		if (given === right) return [];
		const message = `星级写的是 ${given}，按 ${hours} 小时应是 ${right} 星（标准 ${scheme.join('/')}）`;
		return [{ path: ['stars'], message }];
	},
};
