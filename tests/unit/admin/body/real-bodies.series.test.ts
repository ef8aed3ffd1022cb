/** Every real body we have: untouched byte for byte, and with a word more in each tenth block only that. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { length } from '../../../length.ts';
import { opened, pageOf, texts } from './opened.ts';

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');

const bodyOf = (file: string) => readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');

/** No body holds it. */
const word = '㊣';

/** How many blocks the box keeps as they are. */
function formsOf(body: string, name: string): number {
	const { editor, saved } = opened(body);
	expect(saved(), name).toBe(body);
	for (let top = 0; top < editor.children.length; top += 10) {
		const block = editor.children[top] ?? {};
		const place = texts(block, [top]).find(({ text }) => /\p{Script=Han}$/u.test(text));
		if (!place) continue;
		editor.tf.select({ path: place.path, offset: place.text.length });
		editor.insertText(word);
	}
	const after = saved();
	expect(pageOf(after).replaceAll(word, ''), name).toBe(pageOf(body));
	expect(after.replaceAll(word, ''), name).toBe(body);
	return editor.children.filter(({ type }) => type === 'as-is').length;
}

test('the sample', { timeout: 60_000 }, () => {
	const files = globSync('content/**/*.md');
	expect(files.length).toBeGreaterThan(80);
	for (const file of files) expect(formsOf(bodyOf(file), file), file).toBe(0);
});

const whole = length !== 'short';
if (whole && !existsSync(corpus))
	console.warn(`注意：没有 ${corpus}，用真实政策文件做的测试会跳过。`);
test.runIf(whole && existsSync(corpus))('the real policies', { timeout: 300_000 }, () => {
	const files = globSync('**/*.md', { cwd: corpus }).map((file) => resolve(corpus, file));
	expect(files.length).toBeGreaterThan(800);
	let forms = 0;
	for (const file of files) forms += formsOf(bodyOf(file), file);
	console.log(`${files.length} 篇里原样 ${forms} 块`);
});
