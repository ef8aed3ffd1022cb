/** Draws sheets for the desk, one process at a time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { oneAtATime } from '../../admin/server/queue.ts';
import { refused } from '../../admin/server/request-error.ts';
import type { DrawSheets, ToPrint } from '../../admin/server/sheets.ts';

/** Milliseconds; the first one builds the templates. */
const longest = 120_000;

async function drawn(content: string, given: ToPrint): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'linli-sheet-'));
	try {
		const [order, page] = [join(folder, 'order.json'), join(folder, 'page.html')];
		await writeFile(order, JSON.stringify(given));
		const child = spawn(process.execPath, [resolve('publish/review/draw-sheets.ts'), order, page], {
			env: { ...process.env, CONTENT_DIR: content, SITE_NOW: given.now },
			stdio: ['ignore', 'ignore', 'inherit'],
			timeout: longest,
		});
		const [code] = (await once(child, 'close')) as [number | null];
		if (code === 3)
			throw refused('里面有还没填好的，现在还画不出来。请先填好、保存，再打印。', 409);
		if (code !== 0) throw refused('张贴版没有画出来，请再试一次；还不行就告诉技术人员。', 500);
		return await readFile(page, 'utf8');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** @param content its folder */
export function drawSheets(content: string): DrawSheets {
	const inTurn = oneAtATime();
	return (given) => inTurn(() => drawn(content, given));
}
