/** Words on pictures are read where somebody named an engine, and only there. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentFolder, picture } from '../../../content.ts';
import { readAll } from './asked.ts';
import { id, zip } from './made.ts';

afterEach(() => {
	delete process.env['GATE_OCR'];
});

/** An engine that reads the same words on every picture, blanks between the characters as the real one sets them. */
function engine(): string {
	const path = join(contentFolder({}), 'engine');
	writeFileSync(path, `#!/bin/sh\ncat > /dev/null\necho '证 件 ${id}'\n`);
	chmodSync(path, 0o755);
	return path;
}

const wordsIn = () =>
	readAll([['a.zip', zip({ 'a.png': picture })]])
		.flatMap(({ passages }) => passages)
		.filter(({ where }) => where.endsWith('图上的字'))
		.map(({ text }) => text);

test('off, no words; on, the words of the picture', () => {
	expect(wordsIn()).toEqual([]);
	process.env['GATE_OCR'] = engine();
	expect(wordsIn()).toEqual([`证件 ${id}`]);
});
