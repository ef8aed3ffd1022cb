/** Every entry of the sample in the form and back: what nobody changed stays as it was, byte for byte. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { definitions } from '../../../../src/collections/index.ts';
import { readEntryFile } from '../../../../admin/record/entry.ts';
import { saved } from './saved.ts';

const samples = globSync(`content/{${Object.keys(definitions).join()}}/**/*.md`, {
	cwd: resolve('.'),
}).sort();

test.each(samples)('%s comes back byte for byte', (file) => {
	const raw = readFileSync(file, 'utf8');
	expect(saved(raw)).toBe(raw);
});

test.each(samples)('%s: another title changes one line', (file) => {
	const raw = readFileSync(file, 'utf8');
	const after = saved(raw, (data) => (data['title'] = '另一个标题'));
	const changed = raw.split('\n').filter((line, place) => line !== after.split('\n')[place]);
	expect(changed).toEqual([expect.stringMatching(/^title: /)]);
	expect(readEntryFile(after)['title']).toBe('另一个标题');
});

test.each(samples)('%s: a line more in the body changes no field and no other line', (file) => {
	const raw = readFileSync(file, 'utf8');
	const after = saved(raw, (data) => (data['body'] = `${String(data['body']).trim()}\n\n又一段。`));
	expect(after).toBe(`${raw.trimEnd()}\n\n又一段。\n`);
});
