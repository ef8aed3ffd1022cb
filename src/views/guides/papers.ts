/** Which papers of a material one brings. */
import { officeWords } from '../../office-strings.ts';

/** @example `原件、复印件 2 份`; '' of what one has about oneself */
export function papersOf({
	original,
	copies = 0,
}: {
	original: boolean;
	copies?: number | undefined;
}) {
	const said = [original ? officeWords.original : '', copies ? officeWords.copies(copies) : ''];
	return said.filter(Boolean).join('、');
}
