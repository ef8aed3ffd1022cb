/** A link or a device in the content is no content: behind it anything on this machine could be published. */
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

export function strays({ tree }: Content): Finding[] {
	return tree.strays.map((file) => ({
		file,
		rule: 'form/link',
		level: 'error',
		message: '这是一个链接（快捷方式）或特殊文件，不能发布。请删去它，把文件或文件夹本身放在这里',
	}));
}
