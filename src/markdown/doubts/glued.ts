/** `**时间：****地点：**`: what ends and what begins are one run of marks, which is neither and stands on the page. */
import type { Delete, Emphasis, Nodes, Strong } from 'mdast';
import type { BodyFinding } from '../finding.ts';
import { taken, withoutEscapes } from './taken.ts';

type Group = Delete | Emphasis | Strong;

const names = { strong: '加粗', emphasis: '倾斜', delete: '删除线' } as const;
const signs: Record<string, string> = { '*': '星号', _: '下划线', '~': '波浪号' };

const isGroup = (node: Nodes): node is Group => node.type in names;

const signOf = (node: Nodes, source: string) => source[node.position?.start.offset ?? 0] ?? '';

/** An end and a beginning of such a group, several times over; `139****5670` is a mask. */
function runIn({ type }: Group, sign: string): RegExp {
	const one = type === 'emphasis' ? '{2}' : '{4}';
	const mark = `[${sign}]`;
	return new RegExp(
		`(?<!${mark})(?:${mark}${one})+(?!${mark})(?<![0-9A-Za-z]${mark}+(?=[0-9A-Za-z]))`,
	);
}

/** The words of a group without what is said of them here. */
export function withoutGlued(words: string, around: Nodes, source: string): string {
	const sign = signOf(around, source);
	if (!isGroup(around) || !(sign in signs)) return words;
	return words.replace(runIn(around, sign), (run) => taken.repeat(run.length));
}

/** What is to be said of words that are marked. */
export function glued(node: Nodes, source: string): BodyFinding[] {
	const sign = signOf(node, source);
	if (!isGroup(node) || !(sign in signs)) return [];
	const run = runIn(node, sign);
	return node.children.flatMap((child) => {
		if (child.type !== 'text') return [];
		const { start, end } = child.position ?? {};
		const words = source.slice(start?.offset, end?.offset);
		const found = run.exec(withoutEscapes(words));
		if (!found) return [];
		const seen = words.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6);
		const line = (start?.line ?? 1) + words.slice(0, found.index).split('\n').length - 1;
		const message = `“${seen}”里两段${names[node.type]}粘在一起，中间的${signs[sign] ?? ''}会露出来：请在两段之间空一格，或者合成一段`;
		return [{ line, message }];
	});
}
