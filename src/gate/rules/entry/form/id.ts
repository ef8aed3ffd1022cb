/** The id is the file's name: ASCII, dated, not too long to be read out. */
import { isId } from '../../../../collections/collection.ts';
import { isOwnPage } from '../../../addresses.ts';
import type { EntryRule } from '../rule.ts';

/** Of an address that is read out, printed under a code, or typed. */
const longest = 60;

export const id: EntryRule = {
	id: 'form/id',
	level: 'error',
	title: '文件名不能作编号',
	why: '文件名就是网址的最后一段，要能念、能打、能印在二维码下面；中文和大写字母在有的电脑上会变样。',
	check: (entry) => {
		const { definition, id: own } = entry;
		if (isOwnPage(entry)) return [];
		if (own.length > longest)
			return [{ message: `文件名有 ${own.length} 个字符，最多 ${longest} 个，请改短` }];
		if (isId(definition, own)) return [];
		const message = `文件名“${own}”不能用：请用“年月日-时分”或“年月日-小写英文”，例如 20260305-0930.md，不要用中文和大写字母`;
		return [{ message, inEditor: '这一篇的编号不能用，请找信息员给文件改个名字' }];
	},
};
