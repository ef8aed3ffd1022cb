/** Names that every computer can tell apart. */
import { filesOf, sameFile } from '../../../tree.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const nameCase: ContentRule = {
	id: 'form/name-case',
	level: 'error',
	title: '两个文件名只差大小写',
	why: '在 Windows 和苹果电脑上它们是同一个文件，一个会盖掉另一个。',
	check: (content) => {
		const first = new Map<string, string>();
		return filesOf(content).flatMap((file): PlacedFound[] => {
			const other = first.get(sameFile(file));
			first.set(sameFile(file), other ?? file);
			if (other === undefined) return [];
			const message = `和“${other}”只差大小写，在有的电脑上是同一个文件，请改名`;
			return [{ of: file, message, inEditor: '有两个文件的名字只差大小写，请找信息员改名' }];
		});
	},
};
