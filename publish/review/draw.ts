/** Draws an article of the office's content for a review link, into a folder that is whole or not there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ToDraw } from '../../admin/server/accounts/review-links.ts';
import { refused } from '../../admin/server/request-error.ts';
import { publishedText } from '../../admin/server/saving/as-published.ts';

/** Milliseconds; the first one builds the templates. */
const longest = 120_000;

/** @throws RequestError when it cannot be shown as it stands */
export async function drawForReview(
	content: string,
	{ file, text, about, now }: ToDraw,
	into: string,
): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'linli-review-'));
	const fresh = `${into}.part`;
	try {
		const place = join(folder, 'entry.md');
		await writeFile(place, publishedText(text, now));
		await rm(fresh, { recursive: true, force: true });
		await mkdir(fresh, { recursive: true, mode: 0o700 });
		const child = spawn(
			process.execPath,
			[resolve('publish/review/draw-page.ts'), file, place, fresh],
			{
				env: { ...process.env, CONTENT_DIR: content, SITE_NOW: now, REVIEW_ABOUT: about },
				stdio: ['ignore', 'ignore', 'inherit'],
				timeout: longest,
			},
		);
		const [code] = (await once(child, 'close')) as [number | null];
		if (code === 3)
			throw refused('这一篇还有没填好的，现在还画不出网页。请先填好、保存，再给审稿链接。', 409);
		if (code !== 0) throw refused('网页没有画出来，请再试一次；还不行就告诉技术人员。', 500);
		await rename(fresh, into);
	} finally {
		await rm(folder, { recursive: true, force: true });
		await rm(fresh, { recursive: true, force: true });
	}
}
