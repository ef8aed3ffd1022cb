/** What is said before any result: numbers to call, a written answer, where a month's activities and a building's notices stand. */
import { telAddress } from '../../lib/phone.ts';
import type { Call, Direct } from '../contract.ts';
import { element } from './elements.ts';

function linked(label: string, address: string | undefined): HTMLElement {
	if (address === undefined) return element('span', label);
	const link = element('a', label);
	link.href = address;
	return link;
}

function call({ name, phone, at, hours, now, open }: Call): HTMLElement {
	const made = element('div', '', 'whom');
	const number = element('p', '', 'number');
	number.append(linked(phone, telAddress(phone)));
	made.append(element('p', name, 'who'), number);
	if (at) made.append(element('p', at, 'at'));
	const when = element('p', '', 'when');
	if (now) when.append(element('span', now, open ? 'now open' : 'now'));
	if (hours) when.append(`${now ? '　' : ''}${hours}`);
	if (now || hours) made.append(when);
	return made;
}

function spokenPart({ text, source }: NonNullable<Direct['spoken']>): HTMLElement {
	const made = element('div', '', 'spoken');
	made.append(element('p', text));
	if (source) {
		const from = element('p', '出处：', 'from');
		from.append(linked(source.label, source.address));
		made.append(from);
	}
	return made;
}

function wayPart({ label, address }: { label: string; address: string }): HTMLElement {
	const made = element('p', '', 'way');
	made.append(linked(label, address));
	return made;
}

function guidePart({ label, address, text }: NonNullable<Direct['guides']>[number]): HTMLElement {
	const made = element('div', '', 'way');
	made.append(linked(label, address), element('p', text));
	return made;
}

/** Fills it, or hides it where there is nothing to say. */
export function showDirect(part: HTMLElement, direct: Direct | undefined): void {
	part.replaceChildren(
		...(direct?.spoken ? [spokenPart(direct.spoken)] : []),
		...(direct?.guides ?? []).map(guidePart),
		...(direct?.calls ?? []).map(call),
		...(direct?.buildings ?? []).map(wayPart),
		...(direct?.month ? [wayPart(direct.month)] : []),
	);
	part.hidden = part.childElementCount === 0;
}

/** For the ear, which hears of the first that can be called. */
export function inWords({
	spoken,
	guides: [guide] = [],
	calls: [first] = [],
	month,
}: Direct = {}): string {
	return [
		spoken?.text ?? '',
		guide ? `${guide.label}，${guide.text}` : '',
		first ? `${first.name}，${first.phone}${first.now ? `，${first.now}` : ''}` : '',
		month?.asked ? month.label : '',
	]
		.filter(Boolean)
		.join('，');
}
