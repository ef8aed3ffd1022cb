/** Measurements taken inside the page; each stands alone, for it is sent to the browser as text. */

/** Enlarges text as WeChat's font setting does: every size that is computed, multiplied, in place. */
export function enlargeText(factor: number): void {
	const hasOwnText = (element: Element) =>
		[...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
		);
	const all = [...document.body.querySelectorAll<HTMLElement>('*')];
	// What an earlier step enlarged is as it was, before anything is measured.
	for (const element of all) element.style.removeProperty('font-size');
	const sizes = all
		.filter((element) => hasOwnText(element) || element.matches('input, select, button'))
		.map((element) => [element, parseFloat(getComputedStyle(element).fontSize)] as const);
	for (const [element, size] of sizes)
		element.style.setProperty('font-size', `${size * factor}px`, 'important');
}

/** What makes the page scroll sideways, or stands outside of it where nobody can scroll to. */
export function outOfPage(): string[] {
	const width = document.documentElement.clientWidth;
	const name = (element: Element) =>
		`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 20)}”`;
	// A wide table scrolls in its own frame.
	const scrolls = (element: Element) => {
		for (let at: Element | null = element; at; at = at.parentElement)
			if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
		return false;
	};
	const outside = [...document.body.querySelectorAll('*')].filter((element) => {
		const { left, right, width: own } = element.getBoundingClientRect();
		return own > 1 && (right > width + 1 || left < -1) && !scrolls(element);
	});
	const found = outside
		.filter((element) => !outside.some((other) => other !== element && element.contains(other)))
		.map(
			(element) => `${name(element)} reaches ${Math.round(element.getBoundingClientRect().right)}`,
		);
	const { scrollWidth } = document.documentElement;
	return scrollWidth > width ? [`the page is ${scrollWidth} wide`, ...found] : found;
}

/** Elements that cut their own text off. */
export function clipped(): string[] {
	const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
	return [...document.body.querySelectorAll<HTMLElement>('*')]
		.filter((element) => element.checkVisibility())
		.filter((element) => {
			const style = getComputedStyle(element);
			// Hidden from sight by intent: said to screen readers only.
			if (style.clipPath === 'inset(50%)') return false;
			if (style.getPropertyValue('-webkit-line-clamp') !== 'none') return false;
			const tall = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
			// The words in a field scroll as one types; only its height can cut them.
			const wide =
				element.tagName !== 'INPUT' &&
				hides(style.overflowX) &&
				element.scrollWidth > element.clientWidth + 1;
			return tall || wide;
		})
		.map(
			(element) =>
				`${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 20)}”`,
		);
}

/** Pairs of words and fields in the head of the page that lie over each other; the lines of one text do not. */
export function overlapsInHead(): string[] {
	const boxes: [string, DOMRect, (Element | null)?][] = [];
	const head = document.querySelector('body > header');
	if (!head) return ['the page has no header'];
	const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const text = walker.currentNode;
		const parent = text.parentElement;
		if (!text.textContent?.trim() || parent?.closest('.visually-hidden')) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		// A line of Chinese type claims more height than its characters fill; only those may not touch.
		const size = parent ? parseFloat(getComputedStyle(parent).fontSize) : 0;
		const slack = Math.max(0, ((range.getClientRects()[0]?.height ?? 0) - size) / 2);
		const { x, y, width, height } = range.getBoundingClientRect();
		boxes.push([
			text.textContent.trim(),
			new DOMRect(x, y + slack, width, height - 2 * slack),
			parent,
		]);
	}
	for (const field of head.querySelectorAll('input'))
		boxes.push(['the search field', field.getBoundingClientRect()]);
	const crosses = (a: DOMRect, b: DOMRect) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
	// A word that has left its own link lies over its neighbour's before it lies over their words.
	const left = [...head.querySelectorAll<HTMLElement>('a, button')]
		.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
		.map((element) => `“${element.textContent.trim()}” is wider than its box`);
	return [
		...left,
		...boxes.flatMap(([a, first, of], place) =>
			boxes
				.slice(place + 1)
				.filter(([, second, other]) => (!of || of !== other) && crosses(first, second))
				.map(([b]) => `“${a}” lies over “${b}”`),
		),
	];
}
