/** Everything the rules say of one file: of its words, of its numbers, and of what lies in it unseen. */
import { isHidden, publicPhones } from '../numbers/public.ts';
import { numberMessage } from '../numbers/words.ts';
import { once } from '../once.ts';
import { entryRules } from '../rules/entry/index.ts';
import { bankCard } from '../rules/entry/privacy/bank-card.ts';
import { identity } from '../rules/entry/privacy/id.ts';
import { mobile } from '../rules/entry/privacy/mobile.ts';
import type { EntryRule } from '../rules/entry/rule.ts';
import type { Of } from '../text/find.ts';
import { personHash } from '../text/person-hash.ts';
import { placed } from '../text/rule.ts';
import { attachmentOnly, isOnlyAttached } from './attachment-only.ts';
import type { FileFound } from './kept.ts';
import { numbersInReading, seatIn } from './numbers.ts';
import { problemRules } from './problem-rules.ts';
import type { AttachedReading } from './readings.ts';

export const numberRules = { id: identity, 'bank-card': bankCard, mobile } as const;

type TextRule = EntryRule & Required<Pick<EntryRule, 'find'>>;

/** Rules over texts: whatever they look for in an entry, they look for in its attachments. */
export const textRules = entryRules.filter((rule): rule is TextRule => rule.find !== undefined);

const phonesOf = once(publicPhones);

export interface Asking {
	/** Of the file, as staff know it: `名单.docx`. */
	name: string;
	of: Of;
	/** Markdown of the page that offers it; undefined of a file that no page offers yet. */
	body?: string;
	/** No birthday is later. */
	day: string;
}

function numbersFound(reading: AttachedReading, { name, of, day }: Asking): FileFound[] {
	return numbersInReading(reading, { day, seat: seatIn(name) })
		.filter(({ number }) => isHidden(number, phonesOf(of.settings)))
		.map(({ number: { kind, certain }, passage, seat }): FileFound => ({
			rule: numberRules[kind].id,
			message: numberMessage(kind, certain, passage.where, seat),
			...(certain ? {} : { level: 'warning' }),
		}));
}

/** A person is told of the same thing once, however often it stands in a place. */
const eachOnce = (found: readonly FileFound[]): FileFound[] => [
	...new Map(found.map((one) => [`${one.rule} ${one.message}`, one])).values(),
];

function onlyAttached(reading: AttachedReading, { name, body }: Asking): FileFound[] {
	if (body === undefined || !isOnlyAttached(name, reading, body)) return [];
	const message = `附件“${name}”里的话正文里没有，请把要紧的几句也写进正文`;
	return [{ rule: attachmentOnly.id, message }];
}

/** Findings in their order; none of them repeats a number or a whole name. */
export function inReading(reading: AttachedReading, asking: Asking): FileFound[] {
	const inTexts = textRules.flatMap(({ id, find }) =>
		find(reading, asking.of)
			.map(placed)
			.map(({ message, level, person }): FileFound => ({
				rule: id,
				message,
				...(level && { level }),
				...(person === undefined ? {} : { person: [person].flat().map(personHash) }),
			})),
	);
	const unseen = problemRules.flatMap(({ id, say }) =>
		reading.problems.flatMap((problem): FileFound[] => {
			const said = say(problem);
			return said ? [{ rule: id, ...said }] : [];
		}),
	);
	return eachOnce([
		...unseen,
		...numbersFound(reading, asking),
		...inTexts,
		...onlyAttached(reading, asking),
	]);
}
