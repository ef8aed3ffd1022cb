/** What a finger would miss; measured inside the page, so it stands alone: it is sent to the browser as text. */

/** Everything one presses that is smaller than a finger: `a.name 32×28 “首页” in nav`. */
export function smallTargets(least: number): string[] {
	const selector = 'a[href], button, input, select, textarea, summary, label';
	const blockOf = (element: Element) => {
		let block = element.parentElement;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		return block;
	};
	const exempt = (element: HTMLElement) => {
		if (!element.checkVisibility({ visibilityProperty: true })) return true;
		// Said to screen readers only.
		if (element.closest('.visually-hidden')) return true;
		// Shown by the keyboard only.
		if (element.matches('.skip')) return true;
		// The label around a box is pressed as the box is, and is itself measured.
		if (element.matches('label input')) return true;
		// A label that stands around its field or names it elsewhere adds to a field that is measured.
		if (
			element.matches('label') &&
			!element.querySelector('input[type=checkbox], input[type=radio]')
		)
			return true;
		// A link inside a sentence is as tall as its line (WCAG 2.5.8, inline).
		if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
		const block = blockOf(element);
		const links = [...(block?.querySelectorAll('a') ?? [])].map((a) => a.textContent).join('');
		const around = (block?.textContent ?? '').length - links.length;
		return (
			element.closest('.prose') !== null || (block?.matches('p, dd, td') === true && around >= 6)
		);
	};
	/** How far from its middle an element answers, so that padding drawn by ::after counts. */
	const reach = (element: HTMLElement) => {
		element.scrollIntoView({ block: 'center', inline: 'center' });
		const box = element.getClientRects()[0];
		if (!box) return { width: 0, height: 0 };
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const answers = (dx: number, dy: number) => {
			const hit = document.elementFromPoint(x + dx, y + dy);
			return hit !== null && (hit === element || element.contains(hit));
		};
		const far = (dx: number, dy: number) => {
			let steps = 0;
			while (steps < 200 && answers(dx * (steps + 1), dy * (steps + 1))) steps += 1;
			return steps;
		};
		return { width: far(-1, 0) + far(1, 0) + 1, height: far(0, -1) + far(0, 1) + 1 };
	};
	return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
		if (exempt(element)) return [];
		const box = element.getBoundingClientRect();
		if (box.width >= least && box.height >= least) return [];
		const hit = reach(element);
		const [width, height] = [Math.max(box.width, hit.width), Math.max(box.height, hit.height)];
		if (width >= least && height >= least) return [];
		const tag = `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''}`;
		const parent = element.parentElement;
		const inside = parent ? `${parent.tagName.toLowerCase()}.${parent.className}` : '';
		return [
			`${inside} > ${tag} ${Math.round(width)}×${Math.round(height)} “${element.textContent.trim().slice(0, 16)}”`,
		];
	});
}
