/** A link or a device in the content is no content: behind it anything on this machine could be published. */
import type { ContentRule } from '../rule.ts';

export const link: ContentRule = {
	id: 'form/link',
	level: 'error',
	title: '有快捷方式或特殊文件',
	why: '它能通到这台电脑上的任何文件，照着发布会把不该公开的东西放上网。',
	check: ({ tree }) =>
		tree.strays.map((file) => ({
			of: file,
			message: '这是一个链接（快捷方式）或特殊文件，不能发布。请删去它，把文件或文件夹本身放在这里',
		})),
};
