/** Feeds, attachments, pictures, the same bytes twice, and the real documents. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { length } from '../length.ts';
import { files, folder, htmlFiles, isSampleDay, read } from './built.ts';

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');
const corpusBuilt = resolve('.cache/test/corpus');

test.runIf(isSampleDay && length !== 'short')(
	'the same content built twice gives the same bytes',
	() => {
		const again = resolve('.cache/test/again');
		const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
		const different = files.filter(
			(file) =>
				!existsSync(join(again, file)) || hash(join(folder, file)) !== hash(join(again, file)),
		);
		expect(different).toEqual([]);
		expect(
			globSync('**/*', { cwd: again, withFileTypes: true }).filter((entry) => entry.isFile())
				.length,
		).toBe(files.length);
	},
);

test.each(['feed.xml', 'notices/feed.xml', 'policies/feed.xml', 'activities/feed.xml'])(
	'%s is an Atom feed, the newest first, and so among what is over',
	(file) => {
		const text = read(file);
		expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
		const items = text.split('<entry>').slice(1);
		expect(items.length).toBeGreaterThan(3);
		for (const isOver of [false, true]) {
			const dates = items
				.filter(
					(item) => /【(公示结束|已截止|已结束|活动已结束|取消|已停用)】/.test(item) === isOver,
				)
				.map((item) => /<published>([^<]+)</.exec(item)?.[1] ?? '');
			expect(dates).toEqual([...dates].sort().reverse());
		}
	},
);

test('no picture keeps what the camera knew', async () => {
	const pictures = files.filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file));
	expect(pictures.length).toBeGreaterThan(100);
	for (const file of pictures) {
		const { exif, xmp, iptc } = await sharp(join(folder, file)).metadata();
		expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
	}
});

test('no code that takes away the reader’s choice of type size', () => {
	for (const file of htmlFiles) {
		expect(read(file), file).not.toMatch(
			/setFontSizeCallback|user-scalable|maximum-scale|text-size-adjust:[^;}]*!important/,
		);
	}
});

test.runIf(isSampleDay && length !== 'short' && existsSync(corpus))(
	'every one of the real documents has its page, is listed and is found',
	() => {
		const ids = globSync('policies/**/*.md', { cwd: corpus }).map((file) =>
			(file.split('/').at(-1) ?? '').replace('.md', ''),
		);
		const lists = globSync('policies/**/index.html', { cwd: corpusBuilt })
			.filter((file) => !/\d{8}-/.test(file))
			.map((file) => readFileSync(join(corpusBuilt, file), 'utf8'))
			.join('\n');
		const missing = ids.filter(
			(id) =>
				!existsSync(join(corpusBuilt, `policies/${id}/index.html`)) ||
				!lists.includes(`href="/policies/${id}/"`),
		);
		expect(ids.length).toBeGreaterThan(800);
		expect(missing).toEqual([]);
		const found = /(\d+) 页可以搜到/.exec(
			readFileSync(resolve('.cache/test/corpus.txt'), 'utf8'),
		)?.[1];
		// And the developers' own pages, which every site has.
		expect(Number(found)).toBe(ids.length + globSync('src/pages/_*.mdx').length);
	},
);
