/** A guide on a card of A5: what to bring, where, when, whom to call, and its code. */
import { guides as definition } from '../../collections/guides.ts';
import { linesOf } from '../../kinds/guides.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { qrOf } from '../../lib/qr.ts';
import { origin, site } from '../../lib/settings.ts';
import { officeWords } from '../../office-strings.ts';
import { frameOf } from '../frame.ts';
import { papersOf } from './papers.ts';

/** `/guides/20260408-1000/` → `/guides/20260408-1000/card/` */
export const guideCardAddress = ({ address }: Pick<Entry, 'address'>) => `${address}card/`;

/** Of what is withdrawn nothing is to be handed out. */
export const guidesWithCard = (index: EntryIndex) =>
	index.of('guides').filter(({ source }) => source);

const { fields, label } = definition;

export function guideCardView(entry: Entry<'guides'>, index: EntryIndex) {
	const { data, address } = entry;
	const { title, summary, materials, place, hours, timeLimit, fee } = data;
	const [line] = linesOf(data);
	return {
		frame: frameOf(index, {
			title: `${officeWords.guideCard}：${title}`,
			description: summary,
			path: guideCardAddress(entry),
			column: definition,
			noIndex: true,
			crumbs: [
				{ label, address: '/guides/' },
				{ label: title, address },
				{ label: officeWords.guideCard },
			],
		}),
		organisation: site.organisation,
		title,
		materials: materials.map((material) => ({ name: material.name, papers: papersOf(material) })),
		facts: [
			{ label: fields.place.label, value: place },
			{ label: fields.hours.label, value: hours },
			{ label: fields.timeLimit.label, value: timeLimit },
			{ label: fields.fee.label, value: fee },
		],
		phone: line && { label: line.subject, number: line.phone },
		// Without a domain the code would lead to nobody's site.
		qr: site.domain ? qrOf(origin + address) : undefined,
	};
}

export type GuideCardView = ReturnType<typeof guideCardView>;
