// @vitest-environment jsdom
/** Pictures that come along with pasted words, where the clipboard holds their bytes; the others keep their place. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { cleanPaste } from '../../../../admin/paste/clean-paste.ts';
import { rtfPictures } from '../../../../admin/paste/rtf-pictures.ts';

/** Long enough to be a picture, and each its own. */
const bytes = (mark: number) => Buffer.from([137, 80, 78, 71, mark, ...Array<number>(300).fill(7)]);
const hexLines = (mark: number) =>
	bytes(mark)
		.toString('hex')
		.replace(/(.{64})/g, '$1\r\n');

/** As Word writes one: the picture, then once more for old programs. */
const word = (mark: number, kind = 'pngblip') =>
	String.raw`{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw2\pich2\picwgoal30\pichgoal30` +
	`\\${kind}` +
	String.raw`\bliptag-1234{\*\blipuid 0123456789abcdef0123456789abcdef}` +
	`${hexLines(mark)}}}{\\nonshppict{\\pict\\picw2\\wmetafile8 ${hexLines(99)}}}`;
const bullet = String.raw`{\*\listpicture{\pict\pngblip ` + `${hexLines(98)}}}`;
const rtf = (...pictures: string[]) =>
	String.raw`{\rtf1\ansi ` + `${bullet}\\par \\'bb ${pictures.join('\\par ')}}`;
const local = (name: string) => `<img src="file:///C:/Temp/clip_image00${name}.png">`;

async function broughtBy(html: string, besides: Parameters<typeof cleanPaste>[2]) {
	const { pictures, missingPictures, html: cleaned } = cleanPaste(html, '', besides);
	const files = pictures.map(({ name, data }) => data(name));
	const marks = files.map(async (file) => {
		const read = new FileReader();
		const done = new Promise((end) => (read.onload = end));
		read.readAsArrayBuffer(file);
		await done;
		return [file.name, Buffer.from(read.result as ArrayBuffer)[4]];
	});
	return { brought: await Promise.all(marks), missing: missingPictures, cleaned };
}

test('each picture of a Word document has the bytes that its RTF holds, in order', async () => {
	const html = `<p>甲</p><p>${local('1')}</p><p>乙${local('2')}</p>`;
	const { brought, missing, cleaned } = await broughtBy(html, {
		rtf: rtf(word(1), word(2, 'jpegblip')),
	});
	expect(brought).toEqual([
		['第1张.png', 1],
		['第2张.jpg', 2],
	]);
	expect(missing).toEqual([]);
	expect(cleaned).toBe(
		'<p>甲</p><p>〔请上传图片：第1张〕</p><p>乙</p><p>〔请上传图片：第2张〕</p>',
	);
});

test('a drawing that no page shows keeps its place with words, the others come', async () => {
	const html = `<p>${local('1')}</p><p>${local('2')}</p>`;
	const { brought, missing } = await broughtBy(html, { rtf: rtf(word(1, 'emfblip'), word(2)) });
	expect(brought).toEqual([['第2张.png', 2]]);
	expect(missing).toEqual(['第1张']);
});

test('where the counts differ none stands in the place of another', async () => {
	const html = `<p>${local('1')}</p><p>${local('2')}</p>`;
	const { brought, missing } = await broughtBy(html, { rtf: rtf(word(1)) });
	expect(brought).toEqual([]);
	expect(missing).toEqual(['第1张', '第2张']);
});

test('a picture that is written into the page comes; a dot that stands for one does not', async () => {
	const whole = `data:image/png;base64,${bytes(5).toString('base64')}`;
	const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
	const drawing = `data:image/svg+xml;base64,${bytes(6).toString('base64')}`;
	const html = `<p><img src="${whole}" alt="志愿者给老人端茶"></p><p><img src="${dot}"></p><p><img src="${drawing}"></p>`;
	const { brought, missing } = await broughtBy(html, {});
	expect(brought).toEqual([['志愿者给老人端茶.png', 5]]);
	expect(missing).toEqual(['第2张', '第3张']);
});

test('a picture copied from a page comes as the file beside it; a table of Excel is no picture', async () => {
	const files = [new File([bytes(8)], 'image.png', { type: 'image/png' })];
	const alone = await broughtBy('<img src="https://example.cn/a.png" alt="海报">', { files });
	expect(alone.brought).toEqual([['image.png', 8]]);
	const table = await broughtBy('<table><tr><td>一</td><td>二</td></tr></table>', { files });
	expect(table).toMatchObject({ brought: [], missing: [] });
});

test('pictures of a table, a list or a quotation stand below it', async () => {
	const html =
		`<table><tr><td>一${local('1')}</td><td>二</td></tr><tr><td>三</td><td><table><tr><td>${local('2')}</td></tr></table></td></tr></table>` +
		`<ul><li>四${local('3')}</li><li>五</li></ul><p>六</p>`;
	const { brought, cleaned } = await broughtBy(html, { rtf: rtf(word(1), word(2), word(3)) });
	expect(brought.map(([, mark]) => mark)).toEqual([1, 2, 3]);
	expect(cleaned.replace(/<\/?t\w+>/g, '')).toBe(
		'一二三<p>〔请上传图片：第1张〕</p><p>〔请上传图片：第2张〕</p>' +
			'<ul><li>四</li><li>五</li></ul><p>〔请上传图片：第3张〕</p><p>六</p>',
	);
});

test('twenty megabytes of RTF are looked through in no time', () => {
	const large = rtf(
		...Array.from({ length: 5 }, () => word(1).replace('07', '07'.repeat(2_000_000))),
	);
	const seconds = processorSeconds(() => expect(rtfPictures(large)).toHaveLength(5));
	expect(seconds).toBeLessThan(3);
	expect(rtfPictures(String.raw`{\pict\pngblip `.repeat(2_000))).toHaveLength(2_000);
});
