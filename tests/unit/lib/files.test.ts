/** What is given away lies in `content/media/` itself: no link and no step up leads there from elsewhere. */
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';

/** A folder that is a link, as an office may have it, to one with links in it. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'linli-files-')));
const content = join(place, 'content');
let files: typeof import('../../../src/lib/files.ts');
let root: string;

beforeAll(async () => {
	mkdirSync(join(content, 'media/notices'), { recursive: true });
	writeFileSync(join(content, 'media/notices/表.txt'), '报名表');
	writeFileSync(join(place, 'secret.txt'), '不给人看');
	symlinkSync(join(place, 'secret.txt'), join(content, 'media/notices/link.txt'));
	symlinkSync(place, join(content, 'media/folder'));
	symlinkSync(content, join(place, 'linked'));
	vi.stubEnv('CONTENT_DIR', join(place, 'linked'));
	files = await import('../../../src/lib/files.ts');
	({ contentRoot: root } = await import('../../../src/lib/content-root.ts'));
});

test('a content folder that is a link is followed once', () => {
	expect(root).toBe(content);
});

test('a file of the media is read', () => {
	const path = join(root, 'media/notices/表.txt');
	expect(files.fileAddress(path)).toMatch(/^\/files\/[0-9a-f]{10}\/%E8%A1%A8\.txt$/);
	expect(files.fileLabel(path)).toBe('TXT，1 KB');
});

describe.each([
	['a link', 'media/notices/link.txt'],
	['what lies behind a folder that is a link', 'media/folder/secret.txt'],
	['what lies above', 'media/../../secret.txt'],
	['what lies beside the media', 'media/../media-of-others/a.txt'],
	['what is not there', 'media/notices/none.txt'],
])('%s', (_, path) => {
	test.each(['fileAddress', 'fileLabel', 'fileParts', 'inMedia'] as const)('not by %s', (read) => {
		expect(() => files[read](join(root, path))).toThrow();
		// As it may be written, before anybody resolves it.
		expect(() => files[read](`${root}/${path}`)).toThrow();
	});
});
