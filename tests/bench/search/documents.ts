/** Real texts to make pages of: the public documents of `../shared/corpus`, or those of `CORPUS_DIR`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Block } from '../../../publish/search/extract.ts';

const folder = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');

export interface TextDocument {
	id: string;
	title: string;
	date: string;
	blocks: Block[];
	characters: number;
}

function blockOf(text: string, place: number): Block {
	const [, signs, heading] = /^(#{2,6}) (.*)$/.exec(text) ?? [];
	return signs && heading
		? { text: heading, heading: { tag: `h${signs.length}`, id: `s${place}` } }
		: { text };
}

function documentOf(file: string): TextDocument {
	const [, head = '', body = ''] =
		/^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
	const { title, publishedAt } = parse(head) as { title: string; publishedAt: string };
	const paragraphs = body
		.split(/\n\s*\n/)
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
	return {
		id: file.replace(/\.md$/, ''),
		title: title.replace(/\s+/g, ' ').trim(),
		date: publishedAt.slice(0, 10),
		blocks: paragraphs.map(blockOf),
		characters: paragraphs.join('').length,
	};
}

/** Empty where there are none. */
export function documents(): TextDocument[] {
	return existsSync(folder) ? globSync('*.md', { cwd: folder }).sort().map(documentOf) : [];
}

/** Blocks cut at their ends into parts of about so many characters. */
export function cut(blocks: readonly Block[], characters: number): Block[][] {
	const parts: Block[][] = [[]];
	let size = 0;
	for (const block of blocks) {
		if (size >= characters) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(block);
		size += block.text.length;
	}
	return parts.filter((part) => part.length > 0);
}
