/** Whoever gets the editor gets the licences of what it is made of. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorFolder } from '../../../admin/build.ts';
import { gathered, licencesOf, shipped } from '../../../admin/licences.ts';

const folder = await editorFolder();
const text = readFileSync(join(folder, shipped), 'utf8');
const headOf = (name: string, version: string) => `\n${name} ${version}`;

test.each(['react', 'react-dom', 'decap-cms-core', 'slate', 'immutable', 'micromark', 'yaml'])(
	'%s is named with its version and the whole of its licence',
	(name) => {
		const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
			version: string;
		};
		expect(text).toContain(headOf(name, version));
		const [own] = globSync(`node_modules/${name}/{LICENSE,license}*`);
		const words = own ? readFileSync(own, 'utf8').trim() : 'Permission is hereby granted';
		const part = text.slice(text.indexOf(headOf(name, version))).split('\n'.padEnd(73, '-'))[0];
		expect(part).toContain(words);
	},
);

test('a package that only stands in node_modules is not named', () => {
	for (const name of ['vitest', 'astro', 'typescript', 'ajv'])
		expect(text).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('the page names the file and does not load it', () => {
	expect(existsSync(join(folder, gathered))).toBe(false);
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	expect(html).toMatch(/<link rel="license" href="[^"]*licences\.txt"/);
	for (const script of globSync('assets/*.js', { cwd: folder }))
		expect(readFileSync(join(folder, script), 'utf8')).not.toContain(shipped);
});

test.each([
	{
		what: 'a package without a licence file gets the words that its identifier stands for',
		given: { name: 'a', version: '1.0.0', identifier: '(WTFPL OR MIT)' },
		says: /^a 1\.0\.0（\(WTFPL OR MIT\)）\n\n\s*DO WHAT THE FUCK YOU WANT/m,
	},
	{
		what: 'its own words stand before those',
		given: { name: 'a', version: '1.0.0', identifier: 'MIT', text: '© 2026 甲' },
		says: /^a 1\.0\.0（MIT）\n\n© 2026 甲\n$/m,
	},
])('$what', ({ given, says }) => {
	expect(licencesOf([given])).toMatch(says);
});

test('a package that says nothing fails the build, with the remedy', () => {
	expect(() => licencesOf([{ name: 'a', version: '1.0.0' }])).toThrow(
		/a@1\.0\.0 没有说明许可，请查/,
	);
});
