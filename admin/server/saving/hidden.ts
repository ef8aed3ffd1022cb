/** Whether a change shows nowhere on the site: a draft or an article under review, before and after. */
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';

/** @param text of an entry file; undefined: there is none */
function isUnseen(text: string | undefined): boolean {
	if (text === undefined) return true;
	const { yaml } = splitFrontMatter(text.replace(/\r\n?/g, '\n')) ?? { yaml: '' };
	try {
		const stage = (parse(yaml) as { stage?: unknown } | null)?.stage;
		return stage === 'draft' || stage === 'review';
	} catch {
		return false;
	}
}

/** Pictures that come with an unseen article are unseen too: nothing else knows their names yet. */
export function staysUnseen(
	file: string,
	before: string | undefined,
	after: string | undefined,
): boolean {
	if (file.startsWith('media/')) return before === undefined;
	return file.endsWith('.md') && isUnseen(before) && isUnseen(after);
}
