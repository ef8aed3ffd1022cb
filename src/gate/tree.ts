/** Files below the content folder, as rules look at them. */
import type { Content } from './reading/content.ts';

/** What lies there, and what is about to. */
export function filesOf({ tree, overlay }: Content): string[] {
	const coming = [...overlay].flatMap(([file, place]) => (place === null ? [] : [file]));
	return [...new Set([...tree.files, ...coming])];
}

/** Windows and macOS hold `A.jpg` and `a.jpg` for one file, macOS also two spellings of one character. */
export const sameFile = (file: string) => file.normalize('NFC').toLowerCase();

const code =
	/\.(mdx|[mc]?[jt]sx?|astro|html?|xhtml|mhtml?|svg|css|vue|svelte|php|aspx?|jsp|py|rb|pl|sh|bat|cmd|com|exe|dll|so|ps1|vbs|wasm|jar)$/i;

export const isCode = (file: string) => code.test(file);

/** Media have rules of their own; a folder may tell of itself. */
export const isLeftAlone = (file: string) =>
	file.startsWith('media/') || /(^|\/)README\.md$/.test(file);
