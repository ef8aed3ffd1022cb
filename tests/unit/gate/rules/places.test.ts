/** Files below `content/` that nobody reads are told of. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/gate/content.ts';
import { places } from '../../../../src/gate/rules/places.ts';
import { goodNotice } from '../../../content.ts';
import { said } from './said.ts';

describe('what nobody reads below content/', () => {
	test.each([
		['notices/20261120-0900.MD', /请改名为 20261120-0900\.md/],
		['notices/2026/停水.docx', /图片和附件请移到 content\/media\/notices\//],
		['pages/about.MDX', /请改名为 about\.md/],
		['settings/topics.yaml', /“topics\.yaml”没有人读，请改名为 topics\.yml/],
		['settings/colours.yml', /设置文件只有 site\.yml/],
		['Notices/20261120-0900.md', /文件夹“Notices”没有人读，请改名为 notices/],
		['news/20261120-0900.md', /文件夹“news”没有人读，文章请移到这些文件夹里：notices/],
		['说明.md', /“说明\.md”不会公布/],
	])('%s', (file, message) => {
		const found = said(places, { [file]: goodNotice });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(message);
		expect(found[0]).toMatch(/^warning /);
	});

	test('dot files, media and what is read are not spoken of', () => {
		const files = {
			'.gitkeep': '',
			'notices/.DS_Store': '',
			'media/任何/东西.psd': '',
			'notices/2026/20261120-0900.md': goodNotice,
			'pages/special.mdx': '---\n---\n',
			'settings/topics.yml': '',
		};
		expect(said(places, files)).toEqual([]);
	});

	test('a content folder that is not there is told of once, elsewhere', () => {
		expect(places(readContent('/nowhere-at-all'))).toEqual([]);
	});
});
