/** What a page names stays, however it names it; what none names goes. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../../publish/files-of.ts';
import { prune } from '../../../publish/prune.ts';
import { textsOf } from '../../../publish/texts-of.ts';

const picture = 'x1-_y_Z2abc.avif';
const cases: [name: string, page: string, text: string][] = [
	[picture, 'index.html', `<img src="/_astro/${picture}">`],
	[picture, 'index.html', `<img srcset="/_astro/a.avif 480w,/_astro/${picture} 800w">`],
	[picture, 'a/b/index.html', `<a href="https://t.cn/?u=%2F_astro%2F${picture}">`],
	[picture, 'feed.xml', `https://x.cn/_astro/${picture}.`],
	[picture, 'data/notices.json', `{"picture":"https:\\/\\/x.cn\\/_astro\\/${picture}"}`],
	[picture, 'a.css', `a{background:url(/_astro/${picture})}`],
	['chunk.js', '_astro/other.js', 'import"./chunk.js"'],
	['1a.b2.woff2', 'index.html', '..1a.b2.woff2..'],
	['检修.jpg', 'index.html', 'src="/_astro/检修.jpg"'],
	['a (1).jpg', 'index.html', 'src="/_astro/a (1).jpg"'],
];

function site(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'linli-prune-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

test.each(cases)('%s stays when %s says %s', async (name, page, text) => {
	const folder = site({ [`_astro/${name}`]: '', [page]: text });
	expect(await prune(folder, await textsOf(folder))).not.toContain(`_astro/${name}`);
	expect(existsSync(join(folder, '_astro', name))).toBe(true);
	rmSync(folder, { recursive: true });
});

test.each(cases)('%s goes when nobody says it', async (name, page, text) => {
	const other = text.replaceAll(name, `9${name.slice(1)}`);
	const folder = site({ [`_astro/${name}`]: '', [page]: other, 'kept/original.jpg': '' });
	expect(await prune(folder, await textsOf(folder))).toContain(`_astro/${name}`);
	expect(existsSync(join(folder, '_astro', name))).toBe(false);
	expect(existsSync(join(folder, 'kept/original.jpg'))).toBe(true);
	rmSync(folder, { recursive: true });
});

test('files of a site are told by their endings, however deep', () => {
	const folder = site({ 'b/index.html': '', 'a.html': '', 'c.css': '', 'd/e.html/f.js': '' });
	expect(filesOf(folder, '.html')).toEqual(['a.html', 'b/index.html']);
	expect(filesOf(folder, '.css', '.js')).toEqual(['c.css', 'd/e.html/f.js']);
	rmSync(folder, { recursive: true });
});
