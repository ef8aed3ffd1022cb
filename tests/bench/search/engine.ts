/** What is asked of every engine that is measured. */
import type { SearchPage } from '../../../publish/search/extract.ts';

export interface Asked {
	/** Numbers of pages in the set, all of them, best first. */
	pages: number[];
	/** Told to the reader as something else than what was asked: suggestions, or asked otherwise. */
	labelled: boolean;
	/** Until the first ten could be shown: of the processor, which other programs do not lengthen. */
	ms: number;
}

export interface Built {
	/** What it is, in a few words. */
	name: string;
	seconds: number;
	/** Bytes, gzip, that a browser loads before the first answer; undefined where it loads by the piece. */
	load?: number;
	/** Peak memory of a process that builds the index, in bytes. */
	memory?: number;
	ask: (text: string) => Promise<Asked>;
}

export type Engine = (pages: readonly SearchPage[], folder: string) => Promise<Built>;

export const textOf = ({ blocks }: SearchPage) => blocks.map(({ text }) => text).join('\n');

/** Its milliseconds on the clock, and of this process's processor time. */
export async function timed<T>(
	work: () => T | Promise<T>,
): Promise<{ result: T; ms: number; busy: number }> {
	const [begun, used] = [performance.now(), process.cpuUsage()];
	const result = await work();
	const { user, system } = process.cpuUsage(used);
	return { result, ms: performance.now() - begun, busy: (user + system) / 1000 };
}
