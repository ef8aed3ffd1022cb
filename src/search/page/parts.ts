/** The parts of the page, by the names they have in `SearchPage.astro`. */

/** @throws when the page and its script do not belong together */
export function partsOf(page: HTMLElement) {
	const piece = (name: string) => {
		const found = page.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!found) throw new Error(`没有“${name}”这一块`);
		return found;
	};
	const form = page.querySelector('form') as HTMLFormElement;
	return {
		form,
		input: form.elements.namedItem('q') as HTMLInputElement,
		direct: piece('direct'),
		near: piece('near'),
		tools: piece('tools'),
		status: piece('status'),
		note: piece('note'),
		ear: piece('ear'),
		sort: piece('sort'),
		order: piece('order') as HTMLSelectElement,
		chosen: piece('chosen'),
		offers: piece('offers'),
		filters: piece('filters') as HTMLDetailsElement,
		results: piece('results'),
		more: piece('more'),
		retry: piece('retry'),
		advice: piece('advice'),
		archives: piece('archives'),
	};
}

export type Parts = ReturnType<typeof partsOf>;
