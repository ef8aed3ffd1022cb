/** Real tesseract over a drawn list, where it is installed with its Chinese model: `apt install tesseract-ocr-chi-sim`. */
import { spawnSync } from 'node:child_process';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { readAll, saidOf } from './asked.ts';
import { id, mobile, zip } from './made.ts';

const { status, stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
const isThere = status === 0 && stdout.includes('chi_sim');
if (!isThere) console.warn('没有 tesseract 和 chi_sim：图上的字没有试。');

afterEach(() => {
	delete process.env['GATE_OCR'];
});

const rows = [
	'低保复核名单',
	'姓名　　身份证号　　　　　　　　手机',
	`李文彬　　${id}　　${mobile}`,
];

function drawn(): Promise<Buffer> {
	const lines = rows.map((text, place) => `<text x="32" y="${64 * (place + 1)}">${text}</text>`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="260" font-size="32" font-family="Noto Sans CJK SC"><rect width="100%" height="100%" fill="white"/>${lines.join('')}</svg>`;
	return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

test.skipIf(!isThere)(
	'tesseract reads the numbers on a picture, and the gate tells of them',
	async () => {
		process.env['GATE_OCR'] = '1';
		const [reading] = readAll([['名单.zip', zip({ '名单.jpg': await drawn() })]]);
		const words = reading?.passages.map(({ text }) => text.replace(/\s/g, '')).join('') ?? '';
		for (const told of [id, mobile]) expect(words).toContain(told);
		const said = reading ? saidOf('名单.zip', reading) : [];
		expect(said.join('\n')).toMatch(/privacy\/id .*图上的字/);
		expect(said.join('\n')).toMatch(/privacy\/mobile .*图上的字/);
	},
	60_000,
);
