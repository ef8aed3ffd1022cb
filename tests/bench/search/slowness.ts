/** How fast the thread that searches is: Chromium slows a page, and may leave its workers as they are. */
import type { Page } from '@playwright/test';

/** Milliseconds of the same sum, in the page or in a worker. */
const sum = (page: Page, worker: boolean) =>
	page.evaluate(async (inWorker) => {
		const work =
			'const begun=performance.now();let x=0;for(let i=0;i<6e7;i++)x=(x+i*7)|0;postMessage(performance.now()-begun+0*x)';
		if (!inWorker) {
			const begun = performance.now();
			let x = 0;
			for (let i = 0; i < 6e7; i += 1) x = (x + i * 7) | 0;
			return performance.now() - begun + 0 * x;
		}
		const spawned = new Worker(`data:text/javascript,${encodeURIComponent(work)}`);
		return new Promise<number>((done) => {
			spawned.onmessage = ({ data }: MessageEvent<number>) => done(data);
		});
	}, worker);

/** The least of five, which other programs lengthen least. */
export async function least(page: Page, worker: boolean): Promise<number> {
	const times: number[] = [];
	while (times.length < 5) times.push(await sum(page, worker));
	return Math.min(...times);
}
