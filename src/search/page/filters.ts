/** The filters: native boxes with true counts, changed in place so that the focus stays where it is. */
import { filterNames, type Counts, type FilterName, type Filters } from '../contract.ts';
import { element, replaceAround } from './elements.ts';
import { valueInWords, words } from './words.ts';

const groupOf = (pane: HTMLElement, name: FilterName) =>
	pane.querySelector<HTMLDetailsElement>(`[data-filter="${name}"]`);

const boxOf = (label: Element) => label.querySelector('input');

function option(name: FilterName, value: string): HTMLLabelElement {
	const label = element('label');
	const box = element('input');
	Object.assign(box, { type: 'checkbox', name, value });
	label.append(box, element('b', valueInWords(name, value)), element('span'));
	return label;
}

/** What is chosen in the boxes. */
export function chosenIn(pane: HTMLElement): Filters {
	const chosen: Filters = {};
	for (const { name, value } of pane.querySelectorAll<HTMLInputElement>('input:checked'))
		(chosen[name as FilterName] ??= []).push(value);
	return chosen;
}

/** Years from the newest; otherwise the largest first, or as they stand while someone is among them. */
function inOrder(name: FilterName, values: [string, number][], standing: string[]) {
	if (name === '年份') return values.sort(([a], [b]) => (a < b ? 1 : -1));
	if (standing.length === 0) return values.sort(([, a], [, b]) => b - a);
	const place = (value: string) => (standing.indexOf(value) + 1 || Infinity) - 1;
	return values.sort(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function showGroup(
	group: HTMLDetailsElement,
	name: FilterName,
	counts: Record<string, number>,
	chosen: readonly string[],
): void {
	const list = group.querySelector('[role=group]');
	if (!list) return;
	const labels = new Map([...list.children].map((label) => [boxOf(label)?.value ?? '', label]));
	const used = list.contains(document.activeElement);
	const held = used ? (document.activeElement as HTMLInputElement).value : '';
	const all = new Map(Object.entries(counts));
	for (const value of [...chosen, ...(held ? [held] : [])]) if (!all.has(value)) all.set(value, 0);
	const values = [...all].filter(
		([value, count]) => count > 0 || chosen.includes(value) || value === held,
	);
	const rows = inOrder(name, values, used ? [...labels.keys()] : []).map(([value, count]) => {
		const label = labels.get(value) ?? option(name, value);
		const box = boxOf(label);
		if (box) box.checked = chosen.includes(value);
		const said = label.querySelector('span');
		if (said) said.textContent = String(count);
		return label;
	});
	replaceAround(list, rows);
	group.hidden = rows.length === 0 && !group.contains(document.activeElement);
}

/** Fills every group; one without values is not shown. */
export function showFilters(pane: HTMLElement, counts: Counts, filters: Filters): void {
	for (const name of filterNames) {
		const group = groupOf(pane, name);
		if (group) showGroup(group, name, counts[name] ?? {}, filters[name] ?? []);
	}
	const count = Object.values(filters).reduce((sum, { length }) => sum + length, 0);
	const said = pane.querySelector('[data-part="count"]');
	if (said) said.textContent = words.chosen(count);
}

/** A group in which something is chosen is open on arrival. */
export function openChosen(pane: HTMLElement, filters: Filters): void {
	for (const name of filterNames) {
		const group = groupOf(pane, name);
		if (group && filters[name]) group.open = true;
	}
}

/** On a desktop the filters always stand open beside the list; on a phone they are one closed line. */
export function unfoldWhereWide(pane: HTMLDetailsElement): void {
	const wide = matchMedia('(min-width: 60rem)');
	const follow = () => (pane.open = wide.matches);
	wide.addEventListener('change', follow);
	follow();
}
