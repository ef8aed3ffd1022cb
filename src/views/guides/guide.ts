/** What a service guide shows besides its facts: who may, what to bring, step by step, whom to ask. */
import { linesOf } from '../../kinds/guides.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { fileAddress, fileLabel } from '../../lib/files.ts';
import { mediaPath } from '../../lib/media.ts';
import { officeWords } from '../../office-strings.ts';
import { contactList } from '../contacts.ts';
import { guideCardAddress } from './card.ts';
import { papersOf } from './papers.ts';

type Data = Entry<'guides'>['data'];

function materialView(entry: Entry<'guides'>, material: Data['materials'][number]) {
	const { name, note, form } = material;
	const path = form && mediaPath(entry, form);
	return {
		name,
		papers: papersOf(material),
		note,
		form: path && { label: officeWords.blankForm(fileLabel(path)), address: fileAddress(path) },
	};
}

/** A document that is not public is called by its name alone. */
function basisView({ title, policy, url }: Data['basis'][number], index: EntryIndex) {
	const document = policy === undefined ? undefined : index.at(`policies/${policy}`);
	return { title, address: document?.address ?? url, isElsewhere: !document && url !== undefined };
}

const linesIn = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** Undefined where the text may not be shown. */
export function guideView(entry: Entry<'guides'>, index: EntryIndex) {
	if (!entry.source) return undefined;
	const { who, materials, steps, basis, online } = entry.data;
	return {
		who: linesIn(who),
		materials: materials.map((material) => materialView(entry, material)),
		steps,
		basis: basis.map((one) => basisView(one, index)),
		contacts: contactList(linesOf(entry.data)),
		online,
		card: guideCardAddress(entry),
	};
}

export type GuideView = NonNullable<ReturnType<typeof guideView>>;
