/** What residents can no longer see when a page is taken away, so that one knows what goes with it. */
import { definitionOf } from '../../src/collections/index.ts';
import { entryOf } from '../../src/gate/entry.ts';
import { mediaOf } from '../../src/gate/media/named.ts';
import type { Data } from './entry.ts';
import { textOf } from './text-of.ts';

const count = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** `['正文 320 字', '3 张图片', '附件“三号楼施工安排.pdf”', '搜索里的这一篇']`; @param path `content/notices/20261122-0930.md` */
export function goneWith(path: string, data: Data): string[] {
	const file = path.replace(/^content\//, '');
	const definition = definitionOf(file.split('/')[0] ?? '');
	const { body, ...fields } = data;
	const letters = count(textOf(body));
	const named = definition ? mediaOf(entryOf(definition, file, fields, textOf(body))) : [];
	const pictures = named.filter(({ use }) => use === 'picture').length;
	const files = named
		.filter(({ use }) => use === 'attachment')
		.map(({ shown }) => `附件“${shown}”`);
	return [
		...(letters > 0 ? [`正文 ${letters} 字`] : []),
		...(pictures > 0 ? [`${pictures} 张图片`] : []),
		...files,
		'搜索里的这一篇',
	];
}
