/** Words with what they are: the same whichever way marks are nested, and an address whether it is a link or not. */
import type { Link, PhrasingContent } from 'mdast';

export interface Run {
	text: string;
	/** Marks and link, in one order. */
	format: string;
}

const markName: Record<string, string> = { strong: 'b', emphasis: 'i', delete: 's' };

/** `https://a.example` links to itself wherever it stands. */
export function isBareAddress({ url, title, children }: Link): boolean {
	const [only, ...others] = children;
	if (only?.type !== 'text' || others.length > 0 || title) return false;
	return [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url);
}

const format = (marks: readonly string[], link: string) => [...marks].sort().join('') + link;

/** Nobody sees whether a space is bold. */
function textRuns(value: string, marks: readonly string[], link: string): Run[] {
	return value
		.split(/(\s+)/)
		.map((text) => ({ text, format: format(text.trim() === '' ? [] : marks, link) }));
}

const withoutPlace = (key: string, value: unknown) => (key === 'position' ? undefined : value);

function runsIn(node: PhrasingContent, marks: readonly string[], link: string): Run[] {
	switch (node.type) {
		case 'text':
			return textRuns(node.value, marks, link);
		case 'break':
			return textRuns('\n', [], link);
		case 'inlineCode':
			// A line's end in code is a space to every browser.
			return [{ text: node.value.replaceAll('\n', ' '), format: format([...marks, 'c'], link) }];
		case 'strong':
		case 'emphasis':
		case 'delete': {
			const inside = [...new Set([...marks, markName[node.type] ?? ''])];
			return node.children.flatMap((child) => runsIn(child, inside, link));
		}
		case 'link': {
			const to = isBareAddress(node) ? link : JSON.stringify([node.url, node.title ?? '']);
			return node.children.flatMap((child) => runsIn(child, marks, to));
		}
		case 'image':
			return [
				{ text: JSON.stringify([node.url, node.alt ?? '', node.title ?? '']), format: `!${link}` },
			];
		default: {
			return [{ text: JSON.stringify(node, withoutPlace), format: node.type + link }];
		}
	}
}

/** `甲**乙**丙` → three runs; pieces of one format are one. */
export function runsOf(nodes: readonly PhrasingContent[]): Run[] {
	const runs: Run[] = [];
	for (const run of nodes.flatMap((node) => runsIn(node, [], ''))) {
		const last = runs.at(-1);
		if (run.text === '') continue;
		if (last?.format === run.format && !run.format.startsWith('!')) last.text += run.text;
		else runs.push({ ...run });
	}
	return runs;
}
