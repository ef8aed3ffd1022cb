/** An old address can be the name of a file on any computer. */
import { aliasesOf, aliasFound, unusable } from '../../../aliases.ts';
import type { EntryRule } from '../rule.ts';

export const alias: EntryRule = {
	id: 'form/alias',
	level: 'error',
	title: '旧网址不能用',
	why: '旧网址会做成文件，太长或叫系统留用的名字，有的电脑存不下。',
	check: ({ value }) =>
		aliasesOf(value).flatMap((given, index) => {
			const fault = unusable(given);
			return fault?.as === 'file' ? [aliasFound(given, index, fault.why)] : [];
		}),
};
