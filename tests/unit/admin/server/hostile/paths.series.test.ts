/** Paths that are no entry of the editor’s: nothing is saved, read or removed there, nor any other version of them shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { everyOf } from '../../../../length.ts';
import { notice } from '../office.ts';
import { besieged, good, raw, saveOf } from './besieged.ts';

const { office, send, expectRefused } = besieged();

const paths = [
	'content/../package.json',
	'content/notices/../../package.json',
	'content/notices/../20261123-0900.md',
	'content/notices/./20261123-0900.md',
	'content//notices/20261123-0900.md',
	'content/notices//20261123-0900.md',
	'../content/notices/20261123-0900.md',
	'./content/notices/20261123-0900.md',
	'/etc/passwd',
	'/content/notices/20261123-0900.md',
	'C:\\content\\notices\\20261123-0900.md',
	'content\\notices\\20261123-0900.md',
	'content/notices\\..\\..\\x.md',
	'content/notices/%2e%2e/20261123-0900.md',
	'content/notices/%252e%252e%252f20261123-0900.md',
	'content%2fnotices%2f20261123-0900.md',
	'content/notices/..%2f..%2fpackage.json',
	'content/notices/..\u2215x.md',
	'content/notices/..\uff0f..\uff0fx.md',
	'content/notices/20261123-0900.md\u0000.png',
	'content/notices/2026\n1123-0900.md',
	'content/notices/20261123-0900.md/',
	'content/notices/20261123-0900.md ',
	'content/notices/20261123-0900.md.',
	'content/notices/20261123-0900.MD',
	'content/notices/20261123-0900.mdx',
	'content/notices/20261123-0900.ts',
	'content/notices/20261123-中文.md',
	'content/notices/20261123-ABC.md',
	'content/notices/.20261123-0900.md',
	'content/notices/.md',
	'content/notices/20261123-0900',
	'content/Notices/20261123-0900.md',
	'Content/notices/20261123-0900.md',
	'CONTENT/notices/20261123-0900.md',
	'content/other/20261123-0900.md',
	'content/__proto__/20261123-0900.md',
	'content/notices/26/20261123-0900.md',
	'content/notices/2026/2026/20261123-0900.md',
	'content/20261123-0900.md',
	'content/notices',
	'content/',
	'',
	`content/notices/20261123-${'a'.repeat(300)}.md`,
	'.git/config',
	'.git/hooks/pre-commit',
	'content/../.git/config',
	'content/.git/config',
	'package.json',
	'admin/config.ts',
	'astro.config.mjs',
	'publish/start.ts',
	'.github/workflows/ci.yml',
	'content/settings/other.yml',
	'content/settings/site.yaml',
	'content/settings/SITE.yml',
	'content/settings/../site.yml',
	'content/settings/constructor.yml',
	'content/pages/About.md',
	// Links and a folder that wear good names.
	'content/notices/20261121-0900.md',
	'content/notices/2026/20261120-0900.md',
	'content/notices/20261122-0900.md',
];
test.each(everyOf(3, paths))('an entry cannot be saved as %j', (path) =>
	expectRefused({ body: saveOf(path) }, [400, 403]),
);
test.each(everyOf(3, paths))('%j cannot be read', (path) =>
	expectRefused({ url: '/admin/api/read', body: JSON.stringify({ path }) }, [400, 403]),
);
test.each(everyOf(3, paths))('%j cannot be removed', (path) =>
	expectRefused({
		url: '/admin/api/remove',
		body: JSON.stringify({ path, base: hashOf(raw), author: '甲' }),
	}),
);

test.each(['HEAD', 'main', '--output=x', `${'a'.repeat(40)}:x`, ''])(
	'the version %j is refused',
	(commit) =>
		expectRefused({
			url: '/admin/api/version',
			body: JSON.stringify({ path: 'content/notices/20261120-0900.md', commit }),
		}),
);

test('the same request, asked by the editor, is done: the tables refuse for their reasons only', async () => {
	const { status } = await send({ body: good });
	expect(status).toBe(200);
	expect(readFileSync(join(office().content, 'notices/20261123-0900.md'), 'utf8')).toBe(
		notice('别的'),
	);
});
