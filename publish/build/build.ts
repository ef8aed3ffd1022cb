/** `npm run build`: the finished site in `dist/`, or what to mend and no change. */
import { resolve } from 'node:path';
import { loadBuilder, saidOf } from './builder.ts';
import { ContentChanged } from './checked.ts';
import { clearLeftovers } from './leftovers.ts';

/** As often a build is begun again when somebody writes to the content meanwhile. */
const attempts = 3;

const out = resolve(process.env['SITE_OUT'] || 'dist');

async function build(attempt = 1): Promise<void> {
	const { gotReady, publish } = await loadBuilder();
	try {
		await publish(out, await gotReady());
	} catch (error) {
		if (!(error instanceof ContentChanged) || attempt === attempts) throw error;
		console.log('生成网页的时候内容又改了，从头再来一次……');
		await build(attempt + 1);
	}
}

try {
	await clearLeftovers(out);
	await build();
} catch (error) {
	console.error(saidOf(error));
	process.exitCode = 1;
}
