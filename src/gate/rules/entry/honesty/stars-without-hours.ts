/** Stars stand beside the hours they were given for. */
import { starred } from '../../../stars.ts';
import type { EntryRule } from '../rule.ts';

export const starsWithoutHours: EntryRule = {
	id: 'honesty/stars-without-hours',
	level: 'error',
	title: '有星级没有服务时长',
	why: '星级是照服务时长评的，没有时长就没有依据。',
	check: (entry, { settings }) => {
		const { given, hours } = starred(entry, settings);
		if (given === undefined || hours !== undefined) return [];
		const message = '写了星级却缺少“服务时长”，请写 hours: 小时数';
		return [{ path: ['stars'], message, inEditor: '写了星级却缺少“服务时长”，请填写小时数' }];
	},
};
