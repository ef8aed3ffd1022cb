/** The metadata of a policy document, in the order official sites use. */
import { policies } from '../../collections/policies.ts';
import { toneOf } from '../../kinds/entry/labels.ts';
import { noLonger, validity } from '../../kinds/validity.ts';
import { now } from '../../lib/clock.ts';
import { fullDate } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entry.ts';
import { labelView } from '../label.ts';

export function policyTableView(entry: Entry<'policies'>) {
	const { data } = entry;
	const { fields } = policies;
	const day = (value: string | undefined) => (value ? fullDate(value) : undefined);
	const rows: [string, string | undefined][] = [
		[fields.title.label, data.title],
		[fields.indexNumber.label, data.indexNumber],
		[fields.category.label, data.category],
		[fields.issuer.label, data.issuer],
		[fields.issuedOn.label, day(data.issuedOn)],
		[fields.docNumber.label, data.docNumber ?? '无'],
		['发布日期', day(data.publishedAt)],
		[fields.effectiveOn.label, day(data.effectiveOn)],
		[fields.expiresOn.label, day(data.expiresOn)],
		[fields.level.label, data.level && fields.level.options[data.level]],
		[fields.keywords.label, data.keywords?.join('　')],
	];
	const steps = validity(entry);
	return {
		rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
		status: labelView({ steps, tone: toneOf(entry, steps) }),
		since: noLonger(entry, now).map(({ since, from, until }) => ({
			text: `自${fullDate(since)}起`,
			from,
			until,
		})),
	};
}

export type PolicyTableView = ReturnType<typeof policyTableView>;
