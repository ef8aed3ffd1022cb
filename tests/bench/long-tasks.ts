/** How long a page stood still: each task of its main thread, by the clock and by what the processor did for it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

interface Event {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Microseconds, by the clock and of the processor. */
	dur?: number;
	tdur?: number;
	args?: { name?: string };
}

export interface Task {
	/** Milliseconds. */
	clock: number;
	processor: number;
}

/** @returns what ends the watch and tells the tasks of the page, the longest first */
export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<Task[]>> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-trace-'));
	const path = join(folder, 'trace.json');
	await browser.startTracing(page, { path, categories: ['toplevel', 'devtools.timeline'] });
	return async () => {
		await browser.stopTracing();
		const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: Event[] };
		rmSync(folder, { recursive: true });
		const place = ({ pid, tid }: Event) => `${pid} ${tid}`;
		const scripts = Map.groupBy(
			traceEvents.filter(({ name }) => name === 'FunctionCall'),
			place,
		);
		// The page that runs our scripts: the browser has others.
		const mains = traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(place)
			.sort((one, other) => (scripts.get(other)?.length ?? 0) - (scripts.get(one)?.length ?? 0));
		return traceEvents
			.filter((event) => /RunTask$/.test(event.name) && place(event) === mains[0])
			.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }))
			.sort((one, other) => other.clock - one.clock);
	};
}
