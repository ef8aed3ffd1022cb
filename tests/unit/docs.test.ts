/** What the documents lead to is there: files, headings, commands. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = globSync(['*.md', 'docs/*.md', '{src,admin,publish,tests}/**/README.md'])
	// Benches install parts of their own.
	.filter((file) => !file.includes('node_modules'))
	.sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

test.each(documents)('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)];
	const dead = links
		.map(([, path = '']) => decodeURI(path))
		// An address of the site, in an example.
		.filter((path) => !path.startsWith('/'))
		.filter((path) => !existsSync(join(dirname(file), path)));
	expect(dead, 'leads to no file').toEqual([]);
	const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)];
	const unknown = commands
		.map(([, name = '']) => name)
		.filter((name) => !Object.hasOwn(scripts, name));
	expect(unknown, 'no such command').toEqual([]);
});
