/** What staff want to know of a body while they write it. */
import type { Nodes } from 'mdast';
import { treeOf } from '../../src/markdown/tree.ts';
import { awaitedPictures } from '../paste/placeholder.ts';

interface BodyFacts {
	/** Chinese characters, and Latin words and numbers as one each. */
	characters: number;
	picturesWithoutWords: number;
	/** Names of the pictures that a paste could not bring along. */
	awaited: string[];
}

const wordsAndCharacters = /\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu;

function visit(node: Nodes, facts: BodyFacts): void {
	if (node.type === 'image' && !node.alt) facts.picturesWithoutWords += 1;
	if (node.type === 'text') facts.characters += node.value.match(wordsAndCharacters)?.length ?? 0;
	if ('children' in node) for (const child of node.children) visit(child, facts);
}

/** `通知 8:30` → `{ characters: 4, … }`. */
export function bodyFacts(markdown: string): BodyFacts {
	const facts = { characters: 0, picturesWithoutWords: 0, awaited: awaitedPictures(markdown) };
	visit(treeOf(markdown), facts);
	return facts;
}

/** One line under the box: `约 320 字，没有说明的图片 1 张`. */
export function factsLine({ characters, picturesWithoutWords, awaited }: BodyFacts): string {
	const parts = [`约 ${characters} 字`];
	if (picturesWithoutWords > 0) parts.push(`没有说明的图片 ${picturesWithoutWords} 张`);
	if (awaited.length > 0) parts.push(`还要上传的图片 ${awaited.length} 张：${awaited.join('、')}`);
	return parts.join('，');
}
