/** A page is drawn when what it shows or what draws it is another, and else taken as it was. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putPages } from '../../../publish/pages/put-pages.ts';
import type { SiteFiles } from '../../../publish/site-files.ts';
import type { Page } from '../../../src/views/every-page.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'linli-pages-'));
const site = (): SiteFiles => new Map();
const page = (address: string, title: string): Page => ({
	address,
	template: '[page]',
	view: () => ({ title }),
});

function drawing(digest = folder()) {
	const drawn: string[] = [];
	const draw = (one: Pick<Page, 'address'>, view: object) => {
		drawn.push(one.address);
		return Promise.resolve(
			`${one.address} ${JSON.stringify(view)} /pictures/3f20c91ab04d7e-8x8.webp`,
		);
	};
	return { drawn, given: { draw, digest, pictured: new Map() } };
}

test('each page stands at its address, and a second time none is drawn', async () => {
	const { drawn, given } = drawing();
	const pages = [page('/', '首页'), page('/a/', '甲'), page('/404.html', '没有')];
	const [first, second] = [site(), site()];
	expect(await putPages(first, pages, given)).toMatchObject({ pages: 3, drawn: 3 });
	expect(await putPages(second, pages, given)).toMatchObject({ pages: 3, drawn: 0 });
	expect([...first.keys()]).toEqual(['index.html', 'a/index.html', '404.html']);
	expect(second).toEqual(first);
	expect(readFileSync(second.get('a/index.html') ?? '', 'utf8')).toMatch(/^\/a\/ /);
	expect(drawn).toEqual(['/', '/a/', '/404.html']);
});

test.each([
	['it shows something else', [page('/a/', '乙')]],
	['it stands elsewhere', [page('/b/', '甲')]],
	['another template draws it', [{ ...page('/a/', '甲'), template: 'search' as const }]],
])('a page is drawn anew when %s', async (_, changed) => {
	const { given } = drawing();
	await putPages(site(), [page('/a/', '甲')], given);
	expect(await putPages(site(), changed, given)).toMatchObject({ drawn: 1 });
});

test('all are drawn anew when the code is another', async () => {
	const { given } = drawing();
	await putPages(site(), [page('/a/', '甲')], given);
	expect(await putPages(site(), [page('/a/', '甲')], drawing().given)).toMatchObject({
		drawn: 1,
	});
});

test('a page that is gone does not stand there, and pictures are told by pages that know of some', async () => {
	const { given } = drawing();
	const known = { ...page('/a/', '甲'), view: () => ({ id: '3f20c91ab04d7e', width: 8 }) };
	await putPages(site(), [known, page('/b/', '乙')], given);
	const files = site();
	const { pictures } = await putPages(files, [known], given);
	expect([...files.keys()]).toEqual(['a/index.html']);
	expect([...given.pictured.keys()]).toHaveLength(1);
	expect([...pictures.keys()]).toEqual(['3f20c91ab04d7e-8x8.webp']);
});

test('a page that cannot be drawn leaves nothing under its key', async () => {
	const { given } = drawing();
	const broken = { ...given, draw: () => Promise.reject(new Error('画不出')) };
	await expect(putPages(site(), [page('/a/', '甲')], broken)).rejects.toThrow('画不出');
	expect(await putPages(site(), [page('/a/', '甲')], given)).toMatchObject({ drawn: 1 });
});
