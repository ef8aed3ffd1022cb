/** A picture is named by its bytes, wherever it is named; what is not its name stays as it is. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { nameByBytes } from '../../../publish/name-by-bytes.ts';
import { textsOf } from '../../../publish/texts-of.ts';
import { byteName } from '../../../src/search/pagefind/byte-names.ts';

/** Begins with what an encoded slash ends with. */
const old = '2fX1-_y_Z2abc.avif';

async function named(files: Record<string, string>): Promise<(file: string) => string> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-named-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	await nameByBytes(folder, await textsOf(folder));
	return (file) =>
		file.endsWith('/')
			? readdirSync(join(folder, file)).sort().join()
			: readFileSync(join(folder, file), 'utf8');
}

const nameOf = (bytes: string) => byteName(Buffer.from(bytes), 12);

test('other bytes under the same name of Astro get another name', async () => {
	const page = `<img src="/_astro/${old}">`;
	const [first, second] = [
		await named({ [`_astro/${old}`]: '一', 'index.html': page }),
		await named({ [`_astro/${old}`]: '二', 'index.html': page }),
	];
	expect(first('_astro/')).toBe(`${nameOf('一')}.avif`);
	expect(first('index.html')).toBe(`<img src="/_astro/${nameOf('一')}.avif">`);
	expect(second('index.html')).toBe(`<img src="/_astro/${nameOf('二')}.avif">`);
});

test('the same bytes twice are one file', async () => {
	const files = { '_astro/a_1.jpg': '一', '_astro/b_2.jpg': '一' };
	const site = await named({ ...files, 'index.html': '/_astro/a_1.jpg /_astro/b_2.jpg' });
	expect(site('_astro/')).toBe(`${nameOf('一')}.jpg`);
	expect(site('index.html')).toBe(`/_astro/${nameOf('一')}.jpg /_astro/${nameOf('一')}.jpg`);
});

test.each([
	['index.html', `<img srcset="/_astro/${old} 480w,/_astro/b.jpg 800w">`],
	['a/b/index.html', `<a href="https://t.cn/?u=%2F_astro%2F${old}&v=1">`],
	['a/b/index.html', `<style>a{background:url(/_astro/${old})}</style>`],
	['feed.xml', `https://x.cn/_astro/${old}.`],
	['data/notices.json', `{"picture":"https:\\/\\/x.cn\\/_astro\\/${old}"}`],
	['calendar.ics', `ATTACH:https://x.cn/_astro/${old}\r\n`],
])('it is named anew in %s: %s', async (file, text) => {
	const site = await named({ [`_astro/${old}`]: '一', [file]: text });
	expect(site(file)).toBe(text.replace(old, `${nameOf('一')}.avif`));
});

test.each([
	['a longer name', 'index.html', `/_astro/9${old} /_astro/${old}2`],
	['an attachment', 'files/0123456789/名单.txt', `/_astro/${old}`],
])('%s stays as it is', async (_, file, text) => {
	const site = await named({ [`_astro/${old}`]: '一', [file]: text });
	expect(site(file)).toBe(text);
});

test('scripts keep the names that Vite gave them', async () => {
	const scripts = { '_astro/a.B4zwcgBp.js': 'import"./b.Dnwao297.js"', '_astro/b.Dnwao297.js': '' };
	expect((await named(scripts))('_astro/')).toBe('a.B4zwcgBp.js,b.Dnwao297.js');
});

test('a script that names a picture is refused: it would change under its name', async () => {
	const script = { '_astro/a.B4zwcgBp.js': `new Image().src="/_astro/${old}"` };
	await expect(named({ [`_astro/${old}`]: '一', ...script })).rejects.toThrow(
		/a\.B4zwcgBp\.js 里写了图片的地址/,
	);
});
