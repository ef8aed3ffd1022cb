/** What the styles of Word, WPS and web editors mean. */
import type { Format } from './runs.ts';
import type { Shape } from './sheet.ts';

const styleOf = (element: Element) => (element.getAttribute('style') ?? '').toLowerCase();

/** Not shown, so not pasted: Word's bookmarks, the preview lines of mails. */
export function isHidden(element: Element): boolean {
	return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/.test(styleOf(element));
}

function weight(element: Element): boolean | undefined {
	const found = /font-weight\s*:\s*(\w+)/.exec(styleOf(element))?.[1];
	if (found === undefined) return undefined;
	return found.startsWith('bold') || Number(found) >= 600;
}

/** The format of words inside `element`, from its name and its style. */
export function formatOf(element: Element, name: string, outer: Format): Format {
	const style = styleOf(element);
	const upright = /font-style\s*:\s*normal/.test(style);
	return {
		...outer,
		bold: weight(element) ?? (outer.bold || name === 'b' || name === 'strong'),
		italic:
			!upright &&
			(outer.italic ||
				/^(?:i|em)$/.test(name) ||
				/font-style\s*:\s*(?:italic|oblique)/.test(style)),
		strike:
			outer.strike ||
			/^(?:s|del|strike)$/.test(name) ||
			/text-decoration[^;]*line-through/.test(style),
	};
}

/** The level of a heading: an `h1`, Word's outline level, a style called 标题. */
export function headingDepth(element: Element, name: string): number | undefined {
	const own = /^h([1-6])$/.exec(name)?.[1];
	const outline = /mso-outline-level\s*:\s*([1-9])/.exec(styleOf(element))?.[1];
	const style = /^(?:Mso)?(?:Heading|标题)\s*([1-6])$/i.exec(element.className)?.[1];
	const depth = own ?? outline ?? style ?? (element.className === 'MsoTitle' ? '1' : undefined);
	return depth === undefined ? undefined : Math.min(Number(depth), 6);
}

/** Where Word keeps the bullet or number that it drew itself. */
export function isDrawnMark(element: Element): boolean {
	return /mso-list\s*:\s*ignore/.test(styleOf(element));
}

/** Word's list paragraph: `mso-list:l0 level1 lfo1` and a drawn mark. “一、” is no list in Markdown. */
export function drawnItem(element: Element): Shape | undefined {
	const list = /mso-list\s*:\s*l\d+\s+level(\d)/.exec(styleOf(element));
	if (!list) return undefined;
	const drawn = [...element.querySelectorAll('[style]')].find(isDrawnMark);
	const mark = (drawn?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
	const ordered = /^\d+[.．)]$/.test(mark);
	// Symbol fonts draw their bullets with letters and private characters.
	const bullet = /^[·•●○■□◆◇▪–—*\-oØ§üvlnqu\uf000-\uf0ff]$/u.test(mark);
	return ordered || bullet ? { kind: 'item', depth: Number(list[1]), ordered } : undefined;
}
