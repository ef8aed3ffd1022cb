/** The id is one of its kind. */
import { addressOf } from '../../../addresses.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const idTaken: ContentRule = {
	id: 'form/id-taken',
	level: 'error',
	title: '两篇的编号相同',
	why: '编号就是网址，相同的两篇有一篇打不开。',
	check: ({ entries }) => {
		const first = new Map<string, string>();
		return entries.flatMap((entry): PlacedFound[] => {
			const address = addressOf(entry).toLowerCase();
			const other = first.get(address);
			first.set(address, other ?? entry.file);
			if (other === undefined) return [];
			const message = `和 ${other} 的编号相同，请换一个文件名`;
			return [{ of: entry, message, inEditor: '和另一篇的编号相同，请找信息员给文件改个名字' }];
		});
	},
};
