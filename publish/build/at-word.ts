/** The side of `standing.ts` that stands: it acts at each word of its parent, answers, and ends with it. */
import type { Answer, BuildResult } from './standing.ts';

/** @param act throws nothing; where it sets an exit code, it was the last @param ready what is got ready ahead */
export async function atWord(
	act: () => Promise<BuildResult>,
	ready: Promise<unknown> = Promise.resolve(),
): Promise<void> {
	// Whoever wanted a site is gone: by the channel, or by where it reads what is said.
	const leave = () => process.exit(1);
	process.once('disconnect', leave);
	for (const stream of [process.stdout, process.stderr]) stream.once('error', leave);
	process.on('message', () => {
		void act().then((result) => {
			const last = process.exitCode !== undefined;
			process.send?.({ ...result, last } satisfies Answer, () => last && process.exit());
		});
	});
	await ready;
	process.send?.('ready', (error: Error | null) => error && leave());
}
