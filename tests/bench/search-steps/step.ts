/** One build's search: `step.ts <how many pages> <which change> <digest>` prints what it took, as JSON. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extracted } from '../../../publish/search/extract.ts';
import { madeIndex } from '../../../publish/search/made-index.ts';
import { linkAll } from '../../../publish/whole-files.ts';
import { addressOf, changes, generatedPages, htmlOf, type Step } from './changes.ts';

const [size = '', change = '', digest = ''] = process.argv.slice(2);
const folder = resolve('.cache/bench/search-steps');
const last = `${folder}/last-${size}.json`;

const pages = changes[change]?.(generatedPages(Number(size))) ?? [];
const sources = pages.map((page) => ({
	key: createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 40),
	read: () => extracted(addressOf(page), htmlOf(page)),
}));

mkdirSync(folder, { recursive: true });
rmSync(`${folder}/site-${size}`, { recursive: true, force: true });
// To make up the pages is no part of it.
const before = process.cpuUsage();
const { files, read, seconds } = await madeIndex(sources, { digest });
const begun = performance.now();
await linkAll(files, `${folder}/site-${size}`);
const links = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);

const words = [...files.keys()].filter((path) => path.endsWith('.pf_index'));
const known = new Set(existsSync(last) ? (JSON.parse(readFileSync(last, 'utf8')) as string[]) : []);
// All are changed from the same pages.
if (change === Object.keys(changes)[0]) writeFileSync(last, JSON.stringify(words));
const step: Step = {
	processor: (user + system) / 1e6,
	memory: process.resourceUsage().maxRSS * 1024,
	kept: `${words.filter((path) => known.has(path)).length}/${words.length}`,
	read,
	seconds: { ...seconds, links },
};
console.log(JSON.stringify(step));
