/** Files below `content/` that nobody reads are told of. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../../src/gate/reading/content.ts';
import { code } from '../../../../../../src/gate/rules/content/form/code.ts';
import { unread } from '../../../../../../src/gate/rules/content/form/unread.ts';
import { goodNotice } from '../../../../../content.ts';
import { findingsBy, said } from '../../said.ts';

const both = [unread, code];

describe('what nobody reads below content/', () => {
	test.each([
		['notices/20261120-0900.MD', /请改名为 20261120-0900\.md/],
		['notices/2026/停水.docx', /图片和附件请移到 content\/media\/notices\//],
		['settings/topics.yaml', /“topics\.yaml”没有人读，请改名为 topics\.yml/],
		['settings/colours.yml', /设置文件只有 site\.yml/],
		['Notices/20261120-0900.md', /文件夹“Notices”没有人读，请改名为 notices/],
		['news/20261120-0900.md', /文件夹“news”没有人读，文章请移到这些文件夹里：notices/],
		['说明.md', /“说明\.md”不会公布/],
	])('%s', (file, message) => {
		const found = said(both, { [file]: goodNotice });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(message);
		expect(found[0]).toMatch(/^warning /);
	});

	test.each([
		['pages/special.mdx', /“special\.mdx”是程序，不会公布.*存成 special\.md/],
		['pages/about.MDX', /存成 about\.md/],
		['notices/2026/a.astro', /“a\.astro”是程序/],
		['settings/site.ts', /“site\.ts”是程序/],
		['astro.config.mjs', /“astro\.config\.mjs”是程序/],
		['news/index.html', /存成 index\.md/],
	])('%s is code, and refused', (file, message) => {
		const found = said(both, { [file]: 'export const x = process.env;' });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(message);
		expect(found[0]).toMatch(/^error /);
	});

	test('dot files, media and what is read are not spoken of', () => {
		const files = {
			'.gitkeep': '',
			'notices/.DS_Store': '',
			'media/任何/东西.psd': '',
			'notices/2026/20261120-0900.md': goodNotice,
			'notices/README.md': '放通知',
			'settings/topics.yml': '',
		};
		expect(said(both, files)).toEqual([]);
	});

	test('a content folder that is not there is told of once, elsewhere', () => {
		expect(findingsBy(both, readContent('/nowhere-at-all'))).toEqual([]);
	});
});
