/** The word of a new page: from its title, and none that stands for something else. */
import { expect, test } from 'vitest';
import { pageCodes } from '../../../../admin/server/page-codes.ts';
import type { EditorContext } from '../../../../admin/server/context.ts';
import { isId } from '../../../../src/collections/collection.ts';
import { pages } from '../../../../src/collections/index.ts';
import { ownAddresses } from '../../../../src/gate/addresses.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { contentFolder, goodNotice } from '../../../content.ts';

const page = '---\ntitle: 关于\nsummary: 清和社区在哪里、怎么来。\n---\n\n正文。\n';
const root = contentFolder({
	'pages/guanyu.md': page,
	'notices/20261120-0900.md': goodNotice.replace('kind:', 'aliases: [/shitang/]\nkind:'),
});
const context = { store: { content: () => readContent(root) } } as unknown as EditorContext;

test.each([
	['志愿服务', 'zhiyuanfuwu'],
	['怎样当志愿者', 'zydzyz'],
	['2026年安排', 'ye-2026-niananpai'],
	['关于', 'guanyu-2'],
	['食堂', 'shitang-2'],
	['Search', 'search-2'],
	['🎉', 'ye'],
	['Linli '.repeat(13), 'linlilinlilinlilinlilinlilinlilinlilinli'],
])('%s stands at /%s/', (title, code) => {
	const [made = ''] = pageCodes(context, [title]);
	expect(made).toBe(code);
	expect(isId(pages, made)).toBe(true);
	expect(ownAddresses.has(made)).toBe(false);
});
