/** The sample's documents as a site of Starlight's, the engine's own documentation theme: what a good static site weighs. */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';

const folder = import.meta.dirname;
const docs = join(folder, 'src/content/docs');

/** Headings, lists, tables and words; no pictures and none of our forms, which Starlight does not know. */
const plain = (body: string) =>
	body
		.split('\n')
		.filter((line) => !/^\s*:{2,}|!\[/.test(line))
		.join('\n');

interface Head {
	title: string;
	summary?: string;
}

function write(from: string, to: string): void {
	const [, head = '', body = ''] =
		/^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(from, 'utf8')) ?? [];
	const { title, summary } = parse(head) as Head;
	const own = stringify({ title, ...(summary ? { description: summary } : {}) });
	writeFileSync(join(docs, to), `---\n${own}---\n${plain(body)}`);
}

/** @returns the built folder, and the pages to measure */
export function starlightSite(): { site: string; pages: string[] } {
	rmSync(docs, { recursive: true, force: true });
	mkdirSync(docs, { recursive: true });
	const policies = globSync('content/policies/**/*.md').sort();
	for (const [place, file] of policies.entries()) write(file, `${place + 1}.md`);
	cpSync(join(docs, '1.md'), join(docs, 'index.md'));
	const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
	execFileSync(process.execPath, [astro, 'build'], { cwd: folder, stdio: 'ignore' });
	return { site: resolve('.cache/starlight'), pages: ['/', '/2/'] };
}
