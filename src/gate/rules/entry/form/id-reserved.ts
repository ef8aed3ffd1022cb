/** A fixed page does not stand in the place of a page that the site makes itself. */
import { isOwnPage } from '../../../addresses.ts';
import type { EntryRule } from '../rule.ts';

export const idReserved: EntryRule = {
	id: 'form/id-reserved',
	level: 'error',
	title: '和网站自己的页面重名',
	why: '搜索、栏目这些页面由网站生成，同名的固定页面会把它顶掉。',
	check: (entry) => {
		if (!isOwnPage(entry)) return [];
		const taken = `“${entry.id}”是网站自己的页面`;
		const inEditor = `${taken}，这一页不能用这个网址，请找信息员给文件换个名字`;
		return [{ message: `${taken}，固定页面请换一个文件名`, inEditor }];
	},
};
