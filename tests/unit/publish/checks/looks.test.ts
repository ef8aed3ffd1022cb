/** What is noted of a page keeps no page in memory. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import type { KnownLooks } from '../../../../publish/checks/looks.ts';
import { faultsOf } from '../../../../publish/checks/site.ts';
import { filesIn } from '../../../../publish/site-files.ts';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Bytes in use when all is tidied up. */
function held(): number {
	gc();
	gc();
	return process.memoryUsage().heapUsed;
}

test('of fifty pages, twelve million bytes, not a tenth is left', () => {
	const folder = mkdtempSync(join(tmpdir(), 'linli-looks-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const filling = '清和社区'.repeat(30_000);
	for (let number = 0; number < 50; number += 1) {
		const id = `heading-number-${number}-of-this-page`;
		const links = `<a href="https://somewhere-${number}.gov.cn/">甲</a><a href="#${id}">乙</a>`;
		const html = `<!doctype html><main><h2 id="${id}">清和社区的一页</h2>${links}${filling}</main>`;
		writeFileSync(join(folder, `page-${number}.html`), html);
	}
	writeFileSync(join(folder, 'index.html'), '<main>清和社区的首页在这里</main>');
	const known: KnownLooks = new Map();
	const before = held();
	expect(faultsOf(filesIn(folder), { domain: 'qinghe.gov.cn', demo: false }, known)).toEqual([]);
	expect(known.size).toBe(51);
	expect(held() - before).toBeLessThan(1_200_000);
});
