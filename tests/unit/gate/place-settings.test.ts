/** Honours and facilities: what may not be published, pictures of the settings among it. */
import { expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { sentence } from '../../../src/gate/finding.ts';
import { contentFolder, picture, type Files } from '../../content.ts';

const file = 'settings/facilities.yml';
const room = '- key: shuwu\n  name: 半亩书屋\n  place: 党群服务中心二楼\n';
const alt = '  pictureAlt: 窗边两排书架，几位老人坐着看报\n';
const shown = `${room}  picture: ../media/facilities/窗边.png\n`;
const media = { 'media/facilities/窗边.png': picture };

const said = (files: Files) =>
	check(contentFolder(files)).findings.map((found) => `${found.level} ${sentence(found)}`);

test.each<[string, Files, RegExp]>([
	[
		'a picture without words',
		{ [file]: shown, ...media },
		/^error .*facilities\.yml 第 \d 行：缺少“照片说明”，请写 pictureAlt/m,
	],
	[
		'words that say nothing',
		{ [file]: `${shown}  pictureAlt: 现场照片1\n`, ...media },
		/^warning .*facilities\.yml 第 5 行：图片说明“现场照片1”没有说出图里有什么/m,
	],
	['a picture that is missing', { [file]: shown + alt }, /第 4 行：“照片”“.*窗边\.png”找不到/],
	[
		'a picture whose name is written otherwise',
		{ [file]: shown.replace('.png', '.PNG') + alt, ...media },
		/文件名是“media\/facilities\/窗边\.png”，大小写要一样/,
	],
	[
		'a picture from elsewhere',
		{ [file]: shown.replace('../media/facilities', '../../media/facilities') + alt, ...media },
		/不在 content\/media\/ 里，请先上传，再写相对位置，例如 \.\.\/media\/facilities\//,
	],
	[
		'a picture that is none',
		{ [file]: shown.replace('.png', '.pdf') + alt, 'media/facilities/窗边.pdf': 'x' },
		/“照片”“.*窗边\.pdf”的格式不能用/,
	],
	[
		'a picture that is broken',
		{ [file]: shown + alt, 'media/facilities/窗边.png': picture.subarray(0, 60) },
		/第 4 行：“照片”“.*窗边\.png”/,
	],
	['a key twice', { [file]: room + room }, /“shuwu”写了两次/],
	[
		'an honour without its day',
		{ 'settings/honours.yml': '- { title: 平安社区, issuer: 清和街道办事处 }\n' },
		/honours\.yml 第 1 行：缺少“授予日期”/,
	],
])('%s is refused, or asked about', (_, files, message) => {
	expect(said(files).join('\n')).toMatch(message);
});

test('the place as it is may be published', () => {
	const honour =
		'- { title: 平安社区, issuer: 清和街道办事处, on: 2024-05-01, until: 2027-04-30 }\n';
	expect(said({ [file]: shown + alt, ...media, 'settings/honours.yml': honour })).toEqual([]);
});

test('the address of the page is the site’s own', () => {
	const page = '---\ntitle: 设施\nsummary: 社区里大家都能用的地方。\n---\n\n正文。\n';
	expect(said({ 'pages/facilities.md': page }).join()).toMatch(/“facilities”是网站自己的页面/);
});
