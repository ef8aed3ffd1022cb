/**
 * `npm run build`: the finished site in `dist/`, or what to mend and no change. With `--wait` it gets ready and
 * begins at the word of its parent (`standing.ts`), with which it ends.
 */
import { resolve } from 'node:path';
import { clearLeftovers } from './leftovers.ts';
import type { Ready } from './make-pages.ts';
import { readyPages } from './pages.ts';

/** As often a build is begun again when somebody writes to the content meanwhile. */
const attempts = 3;

const out = resolve(process.env['SITE_OUT'] || 'dist');
let waiting = process.argv.includes('--wait');
/** Whoever waits for this build begins the next one himself. */
const alone = !waiting;
const word = new Promise((begin) => waiting && process.once('message', begin));
if (waiting) process.once('disconnect', () => process.exit(1));

// Astro gets ready while the rest is still being read.
const pages = readyPages(out);
// Without its other half it is of no use; whoever wants a build starts another.
void pages.ended.then(() => waiting && process.exit(1));
const { ContentChanged, NotPublished, publish } = await import('./site.ts');
if (waiting) {
	void pages.ready.then(() => waiting && process.send?.('ready' satisfies Ready));
	await word;
	waiting = false;
	process.channel?.unref();
}

async function build(attempt = 1): Promise<void> {
	try {
		const {
			content,
			pages: count,
			searchable,
			seconds,
		} = await publish(out, attempt === 1 ? pages : readyPages(out));
		console.log(
			`完成：${content.entries.length} 篇内容，${count} 个网页，${searchable} 页可以搜到，用了 ${seconds.toFixed(1)} 秒。`,
		);
	} catch (error) {
		if (!(error instanceof ContentChanged) || !alone || attempt === attempts) throw error;
		console.log('生成网页的时候内容又改了，从头再来一次……');
		await build(attempt + 1);
	}
}

try {
	await clearLeftovers(out);
	await build();
} catch (error) {
	// What is said on this way is shown to staff; the system's own words are English.
	if (!(error instanceof NotPublished)) console.log(error);
	const said =
		error instanceof NotPublished
			? error.message
			: '没有生成成功，原来的网站没有动。请告诉技术人员，原因写在终端里。';
	if (said) console.error(said);
	process.exitCode = 1;
}
