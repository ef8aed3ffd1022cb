/** Arrows go from the box through the results and back; Esc clears, or returns to the box. */
import { titleLinks } from './list.ts';

interface Keys {
	input: HTMLInputElement;
	results: HTMLElement;
	isComposing: () => boolean;
	clear: () => void;
}

/** Where an arrow leads; `undefined` = nowhere, the key keeps its own meaning. */
function target({ input, results }: Keys, step: 1 | -1): HTMLElement | undefined {
	const links = titleLinks(results);
	const at = document.activeElement;
	if (at === input) return step > 0 ? links[0] : undefined;
	const row = at?.closest('[data-address]');
	if (!row || !results.contains(row)) return undefined;
	const place = links.findIndex((link) => row.contains(link)) + step;
	return place < 0 ? input : links[place];
}

function escape({ input, results, clear }: Keys): boolean {
	if (results.contains(document.activeElement)) {
		input.focus();
		return true;
	}
	if (document.activeElement !== input || input.value === '') return false;
	clear();
	return true;
}

/** Listens on the whole search page. */
export function watchKeys(page: HTMLElement, keys: Keys): void {
	page.addEventListener('keydown', (event) => {
		const { key, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event;
		if (isComposing || keys.isComposing()) return;
		if (ctrlKey || metaKey || altKey || shiftKey) return;
		if (key === 'Escape' && escape(keys)) event.preventDefault();
		if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
		const next = target(keys, key === 'ArrowDown' ? 1 : -1);
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
}
