/** Takes a person out of a page that was made while he could be named: his cards whole, his name wherever else it stands. */
import { parse } from 'node-html-parser';
import type { PublicRecord } from './records.ts';

const hiddenName = '姓名已隐去';

/** What shows one entry among others. */
const card = 'li, article, figure';

/** What holds a date or a name on one line: a person's name may begin inside of it and end outside. */
const kept = /<span class="kept">([^<]*)<\/span>/g;

/** Texts are cut up where a line may break. */
function nameIn(title: string): RegExp {
	const letters = [...title].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	return new RegExp(letters.join('(?:<wbr ?/?>|&shy;)*'), 'gu');
}

/** @param html of a whole page @returns it without them */
export function struck(html: string, persons: readonly PublicRecord[]): string {
	const root = parse(html, { comment: true });
	for (const { address } of persons)
		for (const link of root.querySelectorAll(`a[href^="${address}"]`))
			(link.closest(card) ?? link).remove();
	return persons.reduce(
		(text, { address, title }) => text.replaceAll(address, '/').replace(nameIn(title), hiddenName),
		root.toString().replace(kept, '$1'),
	);
}
