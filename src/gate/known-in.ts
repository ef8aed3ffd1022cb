/** Who may be named, of a whole content: apart from `known-persons.ts`, which the editor's form asks too. */
import { knownPersons } from './known-persons.ts';
import { once } from './once.ts';
import { settingsOf, type Content } from './reading/content.ts';

/** Of a content, worked out once a reading and day. */
export const knownIn = once((content: Content) => {
	const byDay = new Map<string, ReadonlySet<string>>();
	return (today: string): ReadonlySet<string> => {
		const known = byDay.get(today) ?? knownPersons(content.entries, settingsOf(content), today);
		byDay.set(today, known);
		return known;
	};
});
