/** A rendered body is taken from the last build as long as it would be rendered the same. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { picture } from '../../content.ts';
import { ownContent } from '../../content-root.ts';
import { keepingWhatHolds } from '../../../src/lib/kept-entries.ts';
import { markdown } from '../../../src/markdown/processor.ts';
import { pathToFileURL } from 'node:url';

type Entry = ReturnType<LoaderContext['store']['values']>[number];

const renderer = await markdown.createRenderer({});

/** A folder with one notice and its attachment, and what Astro would keep of it. */
function folder() {
	const media = mkdtempSync(join(ownContent, 'media/kept-'));
	mkdirSync(join(ownContent, 'notices'), { recursive: true });
	const notice = join(ownContent, `notices/${basename(media)}.md`);
	const attachment = join(media, '表.pdf');
	writeFileSync(notice, `::attachment{file="../media/${basename(media)}/表.pdf" label="表"}`);
	writeFileSync(attachment, '第一版');
	const lost = undefined as Entry | undefined;
	return { notice, attachment, kept: new Map<string, Entry>(), lost, rendered: 0 };
}

/** Astro's own loader in short: renders what has another digest. */
async function build(place: ReturnType<typeof folder>): Promise<string> {
	const { kept, notice } = place;
	const store = {
		get: (id: string) => kept.get(id),
		values: () => [...kept.values()],
		entries: () => [...kept.entries()],
		delete: (id: string) => void kept.delete(id),
	};
	const generateDigest = (data: unknown) => JSON.stringify(data);
	const load = async (context: LoaderContext) => {
		if (place.lost) kept.set('b', place.lost);
		const body = readFileSync(notice, 'utf8');
		const digest = context.generateDigest(body);
		if (context.store.get('a')?.digest === digest) return;
		place.rendered += 1;
		const { code, metadata } = await renderer.render(body, { fileURL: pathToFileURL(notice) });
		kept.set('a', { id: 'a', data: {}, body, digest, rendered: { html: code, metadata } });
	};
	await keepingWhatHolds({ name: 'notices', load }).load({ store, generateDigest } as never);
	return kept.get('a')?.rendered?.html ?? '';
}

test('what has not changed is taken as it is', async () => {
	const place = folder();
	const first = await build(place);
	expect(first).toMatch(/href="\/files\/[0-9a-f]{10}\//);
	expect(await build(place)).toBe(first);
	expect(place.rendered).toBe(1);
});

test('another file under the same name has another address', async () => {
	const place = folder();
	const first = await build(place);
	writeFileSync(place.attachment, '第二版');
	const second = await build(place);
	expect(place.rendered).toBe(2);
	expect(second).not.toBe(first);
	expect(second).toMatch(/href="\/files\/[0-9a-f]{10}\//);
});

test('another picture under the same name has other addresses', async () => {
	const place = folder();
	const photo = place.attachment.replace('表.pdf', '照片.png');
	const named = `../media/${basename(dirname(photo))}/照片.png`;
	writeFileSync(place.notice, `![照片](${named})`);
	writeFileSync(photo, picture);
	const first = await build(place);
	expect(first).toMatch(/src="\/pictures\/[0-9a-f]{14}-8x8\.webp"/);
	expect(await build(place)).toBe(first);
	expect(place.rendered).toBe(1);
	writeFileSync(photo, await sharp(picture).negate().png().toBuffer());
	expect(await build(place)).not.toBe(first);
	expect(place.rendered).toBe(2);
});

test('what other code has rendered is rendered anew', async () => {
	const place = folder();
	await build(place);
	const [entry] = place.kept.values();
	if (entry) entry.digest = entry.digest?.toString().replace(/[0-9a-f]{64}/, '0'.repeat(64)) ?? '';
	await build(place);
	expect(place.rendered).toBe(2);
});

test('a body that could not be rendered stops the build, and is not kept', async () => {
	const place = folder();
	await build(place);
	const [entry] = place.kept.values();
	if (entry) delete entry.rendered;
	await build(place);
	expect(place.rendered).toBe(2);
	place.lost = { id: 'b', data: {}, body: '停水', filePath: 'content/notices/b.md' };
	await expect(build(place)).rejects.toThrow('content/notices/b.md：正文没有生成');
});
