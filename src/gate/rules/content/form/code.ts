/** What another program would run. Nothing here does; whoever put it there meant it to. */
import { isCode, isLeftAlone } from '../../../tree.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const code: ContentRule = {
	id: 'form/code',
	level: 'error',
	title: '内容里有程序',
	why: '内容文件夹只放文章、设置、图片和附件；程序混进来，可能在别的电脑上被运行。',
	check: ({ tree }) =>
		[...tree.files]
			.filter((file) => isCode(file) && !isLeftAlone(file))
			.map((file): PlacedFound => {
				const name = file.slice(file.lastIndexOf('/') + 1);
				const text = /\.(mdx|x?html?)$/i.test(name)
					? `，文字请改写成 Markdown，存成 ${name.replace(/\.[^.]+$/, '')}.md`
					: '';
				const message = `“${name}”是程序，不会公布：content/ 里只读 .md 文章、设置、图片和附件。请删去它${text}`;
				return { of: file, message, inEditor: `“${name}”是程序，不会公布，请找信息员删去` };
			}),
};
