/** Coming back to the results finds the same place: kept with the entry of the history, for the list comes late. */

interface Place {
	scroll?: number;
	/** Address of the result that was opened. */
	opened?: string | undefined;
}

const kept = () => (history.state ?? {}) as Place;

let timer = 0;

function keep(place: Place): void {
	clearTimeout(timer);
	history.replaceState({ ...kept(), scroll: Math.round(scrollY), ...place }, '');
}

/** The address becomes another; the one before stays one step back unless it is replaced. */
export function goTo(address: string, replaces: boolean): void {
	if (replaces || address === location.pathname + location.search)
		history.replaceState(history.state, '', address);
	else history.pushState(null, '', address);
}

/** Keeps the place while one scrolls, and when a result is opened. */
export function watchPlace(list: HTMLElement): void {
	history.scrollRestoration = 'manual';
	addEventListener(
		'scroll',
		() => {
			clearTimeout(timer);
			timer = window.setTimeout(() => keep({}), 200);
		},
		{ passive: true },
	);
	// What is scrolled now belongs to the entry one comes to.
	addEventListener('popstate', () => clearTimeout(timer));
	list.addEventListener('click', ({ target }) => {
		const link = (target as Element).closest('a');
		const opened = link?.closest<HTMLElement>('[data-address]')?.dataset['address'];
		if (opened) keep({ opened });
	});
}

/** Goes where one was, and puts the keyboard on the result that had been opened. */
export function restorePlace(list: HTMLElement): void {
	const { scroll, opened } = kept();
	const row = [...list.children].find(
		(item) => opened !== undefined && (item as HTMLElement).dataset['address'] === opened,
	);
	if (document.activeElement === document.body)
		row?.querySelector('a')?.focus({ preventScroll: true });
	if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}
