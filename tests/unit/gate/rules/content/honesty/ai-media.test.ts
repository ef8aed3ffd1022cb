/** Files that say themselves that artificial intelligence made them, in the ways that GB 45438—2025 and programs have. */
import { expect, test } from 'vitest';
import { aiMedia } from '../../../../../../src/gate/rules/content/honesty/ai-media.ts';
import { picture } from '../../../../../content.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const label = '{"Label":"1","ContentProducer":"001191110000","ProduceID":"1"}';
const withBytes = (text: string, encoding: BufferEncoding = 'utf8') =>
	Buffer.concat([picture, Buffer.from(text, encoding)]);

const cover = (bytes: Uint8Array, more = '') => ({
	'media/notices/a.png': bytes,
	[at]: notice(`cover: ../media/notices/a.png\ncoverAlt: 一只水桶接在龙头下面${more}`),
});

const marked: [string, Uint8Array][] = [
	['XMP', withBytes('<rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">')],
	['JSON', withBytes(`{"AIGC":${label}}`)],
	['JSON with spaces', withBytes(`{ "AIGC" : ${label} }`)],
	['a chunk of PNG', withBytes(`tEXtAIGC\0${label}`)],
	['an attribute of XMP', withBytes(`TC260:AIGC="${label.replaceAll('"', '&quot;')}"`)],
	['EXIF in UTF-16', withBytes(`UNICODE\0{"AIGC":${label}}`, 'utf16le')],
	['IPTC', withBytes('digitalsourcetype/trainedAlgorithmicMedia')],
	['Stable Diffusion', withBytes('parameters\0a cat\nSteps: 20, Sampler: Euler a')],
	['its program', withBytes('xmp:CreatorTool="Midjourney v7"')],
];

test.each(marked)('a picture that says so by %s is refused until the entry says so', (_, bytes) => {
	expect(said(aiMedia, cover(bytes))).toEqual([
		expect.stringMatching(/^error .*“封面图”.*文件里写着是人工智能生成的，请写 aiContent: \[image\]/),
	]);
	expect(said(aiMedia, cover(bytes, '\naiContent: [image]'))).toEqual([]);
	expect(said(aiMedia, cover(bytes, '\naiContent: [text]'))).toHaveLength(1);
});

test.each([
	['nothing', picture],
	['a camera', withBytes('Make Phone Software 14.2 <photoshop:Credit>社区</photoshop:Credit>')],
	['its own words', withBytes('<dc:title>AIGC讲座海报</dc:title>')],
	['another label', withBytes('{"Label":"1","Name":"甲"}')],
])('a picture that holds %s may stand', (_, bytes) => {
	expect(said(aiMedia, cover(bytes))).toEqual([]);
});

test('a film and a sound are asked for by their kind', () => {
	const files = (name: string) => ({
		[`media/notices/${name}`]: Buffer.from(`....ftypisom {"AIGC":${label}}`),
		[at]: notice(`attachments: [{ file: ../media/notices/${name}, label: 讲解 }]`),
	});
	expect(said(aiMedia, files('a.mp4')).join()).toContain('aiContent: [video]');
	expect(said(aiMedia, files('a.mp3')).join()).toContain('aiContent: [audio]');
	expect(said(aiMedia, files('a.pdf')).join()).toContain('aiContent: [text]');
});
