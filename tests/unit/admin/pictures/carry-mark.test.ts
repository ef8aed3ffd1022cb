/** A picture that is drawn anew says still that artificial intelligence made it, in a way that programs and the gate read. */
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { crcOf, withPacket } from '../../../../admin/pictures/carry-mark.ts';
import { aiKindOf, aiPacketOf, saysAiIn } from '../../../../src/gate/media/ai-words.ts';

const label = '{"Label":"1","ContentProducer":"001191110000","ProduceID":"7","Note":"<张三>"}';
const escaped = label.replaceAll('"', '&quot;');

const said: [string, string, string][] = [
	['XMP', `TC260:AIGC="${escaped}"`, '001191110000'],
	['JSON', `{"AIGC": ${label}}`, '001191110000'],
	['a chunk of PNG', `tEXtAIGC\0${label}`, '001191110000'],
	[
		'UTF-16',
		Buffer.from(`UNICODE {"AIGC":${label}}`, 'utf16le').toString('latin1'),
		'001191110000',
	],
	['a broken label', '{"AIGC":{"Label":}', 'trainedAlgorithmicMedia'],
	['IPTC', 'digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
	['its program', 'xmp:CreatorTool="Midjourney v7"', 'trainedAlgorithmicMedia'],
];

test.each(said)('what %s says is said on in XMP, and nothing besides', (_, text, holds) => {
	const packet = aiPacketOf(text) ?? '';
	expect(packet).toContain(holds);
	expect(packet).not.toContain('张三');
	expect(saysAiIn(packet)).toBe(true);
	expect(aiPacketOf(packet)).toBe(packet);
});

test('a photograph says nothing of the kind', () => {
	expect(aiPacketOf('Exif\0\0MM Huawei P60 GPS')).toBeUndefined();
});

test.each(['jpeg', 'png', 'gif'] as const)('a %s with it is the same picture', async (format) => {
	const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#86a58c' } });
	const bytes = await plain.toFormat(format).toBuffer();
	const packet = aiPacketOf(`{"AIGC":${label}}`) ?? '';
	const type = `image/${format}`;
	const made = await withPacket(
		new File([new Uint8Array(bytes)], `画.${format}`, { type }),
		packet,
	);
	const now = Buffer.from(await made.arrayBuffer());
	expect([made.name, made.type]).toEqual([`画.${format}`, type]);
	expect(saysAiIn(now.toString('latin1'))).toBe(format !== 'gif');
	const { xmp } = await sharp(now).metadata();
	expect(xmp?.toString()).toBe(format === 'gif' ? undefined : packet);
	const pixels = (of: Buffer) => sharp(of, { failOn: 'warning' }).raw().toBuffer();
	expect((await pixels(now)).equals(await pixels(bytes))).toBe(true);
});

test('a chunk ends with the sum that PNG asks for', () => {
	const bytes = Buffer.from('iTXt清和社区');
	expect(crcOf(bytes)).toBe(crc32(bytes));
});

test('what it is called by follows what it is', () => {
	const kinds = ['a.mp3', 'a.MP4', 'a.pdf'].map((name) => aiKindOf(name, false));
	expect([...kinds, aiKindOf('a.png', true)]).toEqual(['audio', 'video', 'text', 'image']);
});
