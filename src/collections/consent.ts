/** 本人同意书: past it whoever the entry tells of is named no more. */
import type { Fields } from './field.ts';
import { date, optional, text } from './fields.ts';
import { holds, type When } from './form.ts';
import { group } from './objects.ts';

/** @param of the entries that tell of persons */
export function consentOf(of: When) {
	return optional(
		group({
			label: '本人同意书',
			hint: '过了期限，姓名、照片和故事自动隐去，例如：2026-同意-05，同意到 2028-12-31',
			main: true,
			shownWhen: of,
			neededWhen: of,
			fields: {
				ref: text({ label: '同意书编号', hint: '档案里的编号，例如：2026-同意-05', max: 60 }),
				until: date({ label: '同意到哪天', hint: '照同意书写，例如：2028-12-31' }),
			},
		}),
	);
}

/** The last day on which whoever the entry tells of is named; undefined where no consent is written. */
export function namedUntil(data: object): string | undefined {
	return (data as { consent?: { until?: string } }).consent?.until;
}

/** Whether an entry tells of persons, who must have consented. */
export function needsConsent(fields: Fields, data: Readonly<Record<string, unknown>>): boolean {
	const needed = fields['consent']?.neededWhen;
	return needed !== undefined && holds(needed, data);
}

/** `20240920-0900` says when, `20240920-duan-wenbin` says who. */
export function spellsName(id: string): boolean {
	return !/^\d{8}-\d{4}$/.test(id);
}
