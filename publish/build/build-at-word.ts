/** The builds of `npm start`, one after another in one process: what it read for one it knows at the next. */
import { resolve } from 'node:path';
import { atWord } from './at-word.ts';
import { loadBuilder, saidOf } from './builder.ts';
import { NotPublished } from './checked.ts';
import { clearLeftovers } from './leftovers.ts';
import type { Ready } from './ready.ts';
import type { BuildResult } from './standing.ts';

const out = resolve(process.env['SITE_OUT'] || 'dist');

async function prepared() {
	const { gotReady, warmUp, publish } = await loadBuilder();
	const ready: Ready = await gotReady();
	// What cannot be read now may be mended by then; if not, the build says so.
	await warmUp(ready).catch(() => undefined);
	return () => publish(out, ready);
}

const preparation = prepared();

async function build(): Promise<BuildResult> {
	try {
		const publish = await preparation;
		await clearLeftovers(out);
		await publish();
		return { published: true, said: '' };
	} catch (error) {
		const said = saidOf(error);
		console.error(said);
		// After a fault of the program itself nothing it knows is believed.
		if (!(error instanceof NotPublished)) process.exitCode = 1;
		return { published: false, said };
	}
}

await atWord(
	build,
	preparation.catch(() => undefined),
);
