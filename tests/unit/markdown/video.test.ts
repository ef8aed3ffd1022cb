/** A film of the content is the same on the page and in the preview. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownContent } from '../../content-root.ts';
import { named } from '../../../src/lib/named-files.ts';
import { renderBody } from '../../../src/markdown/html.ts';
import { pageOf } from './page-of.ts';

test('a video comes out the same; one that the gate refuses stays as typed', async () => {
	const [film, text] = [join(ownContent, 'media/片.mp4'), join(ownContent, 'media/表.txt')];
	writeFileSync(film, 'x');
	writeFileSync(text, 'x');
	const entry = join(ownContent, 'notices/a.md');
	const good = '::video{src="../media/片.mp4" title="片"}';
	const code = await pageOf(good, entry);
	const media = {
		contact: () => undefined,
		file: (path: string) => named(join(ownContent, 'notices', path)) ?? { address: '', label: '' },
		picture: (src: string) => ({ src }),
	};
	expect(renderBody(good, media)).toBe(code);
	expect(code).toContain('<video');
	const bad = await pageOf('::video{src="../media/表.txt" title="片"}', entry);
	expect(bad).toContain('::video{');
});
