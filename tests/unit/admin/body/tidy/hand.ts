/** 一键排版 as tests use it: lines as a paste leaves them in, lines out. */
import { expect } from 'vitest';
import type { BoxNode } from '../../../../../admin/body/editor.ts';
import type { Kind } from '../../../../../admin/body/tidy/change.ts';
import { tidy } from '../../../../../admin/body/tidy/tidy.ts';

/** Paragraphs as a paste leaves them. */
export const pasted = (lines: readonly string[]): BoxNode[] =>
	lines.map((text) => ({ type: 'p', children: [{ text }] }));

export const only = (...kinds: Kind[]) => ({ kinds: new Set(kinds), unit: () => true });

/** What a body of these lines becomes if this kind is wished, a paragraph a line; and how much was changed. */
export function tidied(lines: readonly string[], kind: Kind): [string[], number] {
	const { blocks, changes } = tidy(pasted(lines), only(kind));
	const text = blocks.map((block) =>
		(block.children ?? []).map((node) => node.text ?? (node.type === 'break' ? '⏎' : '')).join(''),
	);
	return [text, changes.length];
}

/** Whether nothing of this kind is found in them. */
export const unchanged = (lines: string[], kind: Kind) =>
	expect(tidied(lines, kind)).toEqual([lines, 0]);
