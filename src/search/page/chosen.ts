/** What is chosen, as buttons that take it away again; and what may be meant, as buttons that choose it. */
import type { FilterName, Filters, Offer } from '../contract.ts';
import { chosenValues } from './address.ts';
import { element, replaceAround } from './elements.ts';
import { valueInWords, words } from './words.ts';

/** `filters` without one value. */
export function without(filters: Filters, name: FilterName, value: string): Filters {
	const { [name]: values = [], ...others } = filters;
	const left = values.filter((each) => each !== value);
	return left.length > 0 ? { ...others, [name]: left } : others;
}

/** `filters` and those of an offer together. */
export function joined(filters: Filters, offered: Filters): Filters {
	const all = { ...filters };
	for (const [name, value] of chosenValues(offered))
		all[name] = [...new Set([...(all[name] ?? []), value])];
	return all;
}

function button(label: string, act: () => void, className: string): HTMLButtonElement {
	const made = element('button', label, className);
	made.type = 'button';
	made.addEventListener('click', act);
	return made;
}

/** One button a chosen value; `change` is told what is left. @param onwards where the focus goes from the last one */
export function showChosen(
	line: HTMLElement,
	filters: Filters,
	onwards: HTMLElement,
	change: (left: Filters) => void,
): void {
	const chips = chosenValues(filters).map(([name, value]) => {
		const chip = button(
			valueInWords(name, value),
			() => change(without(filters, name, value)),
			'chip',
		);
		chip.setAttribute('aria-label', words.drop(valueInWords(name, value)));
		return chip;
	});
	if (chips.length > 1) chips.push(button(words.dropAll, () => change({}), 'chip all'));
	const had = [...line.children].indexOf(document.activeElement ?? line);
	replaceAround(line, chips);
	line.hidden = chips.length === 0;
	// The one that was pressed is gone: the next takes its place.
	if (had >= 0) (chips[Math.min(had, chips.length - 1)] ?? onwards).focus();
}

/** Narrower questions that the words suggest. */
export function showOffers(
	line: HTMLElement,
	offers: readonly Offer[],
	onwards: HTMLElement,
	take: (offer: Offer) => void,
): void {
	const had = line.contains(document.activeElement);
	line.replaceChildren(...offers.map((offer) => button(offer.label, () => take(offer), 'offer')));
	line.hidden = offers.length === 0;
	if (had) (line.querySelector('button') ?? onwards).focus();
}
