/** Where words stand in a page, over the borders of elements, without changing it. */
import { fold, runsOf, type Place } from './highlight-fold.ts';

/** More marks than these help nobody. */
const most = 500;

const blocks =
	'address,article,aside,blockquote,dd,div,dl,dt,figcaption,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,table,td,th,tr,ul';
const unread = 'script,style,noscript,template,[hidden],.visually-hidden,.no-print';

/** Texts that are read, those of one block together. */
function textBlocks(root: Element): Text[][] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const found: Text[][] = [];
	let last: Element | null = null;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement;
		if (!parent || parent.closest(unread)) continue;
		const block = parent.closest(blocks);
		if (block === last) found.at(-1)?.push(node);
		else found.push([node]);
		last = block;
	}
	return found;
}

const isLatin = (character: string | undefined) =>
	character !== undefined && /[a-z0-9]/.test(character);

/** 18日 does not stand in 218日, nor `art` in `party`. */
function isWhole(text: string, start: number, end: number): boolean {
	const cut = (left: number) => isLatin(text[left]) && isLatin(text[left + 1]);
	return !cut(start - 1) && !cut(end - 1);
}

function rangeOf(first: Place, last: Place): Range {
	const range = document.createRange();
	range.setStart(first.node, first.start);
	range.setEnd(last.node, last.end);
	return range;
}

/** `停水 2026` is 停水2026 where a page has that, two words otherwise. */
function runsIn(text: string, question: string): string[] {
	const isThere = (run: string) => text.includes(run);
	const joined = runsOf(question);
	if (joined.every(isThere)) return joined;
	return [...joined, ...runsOf(question.replace(/\s+/g, '，'))].filter(isThere);
}

/** Every place where one of the questions' words stands, in the order of the page. */
export function findWords(root: Element, questions: readonly string[]): Range[] {
	const { text, places } = fold(textBlocks(root));
	const found: [start: number, range: Range][] = [];
	for (const run of new Set(questions.flatMap((each) => runsIn(text, each))))
		for (let start = text.indexOf(run); start >= 0; start = text.indexOf(run, start + run.length)) {
			const [first, last] = [places[start], places[start + run.length - 1]];
			if (first && last && isWhole(text, start, start + run.length))
				found.push([start, rangeOf(first, last)]);
			if (found.length >= most) break;
		}
	return found.sort(([a], [b]) => a - b).map(([, range]) => range);
}
