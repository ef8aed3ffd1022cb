/** Answers → the files of a content folder. */
import { stringify } from 'yaml';
import { withoutEmpty } from '../../../src/collections/field.ts';
import { buildingsIn } from './building-list.ts';
import type { Answers } from './protocol.ts';
import { sampleSetting, starterPages, starterTopics, takenFromSample } from './starter.ts';

const yaml = (data: unknown) => stringify(data, { lineWidth: 0 });
const trimmed = <T extends object>(given: T) =>
	(withoutEmpty(
		Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value).trim()])),
	) ?? {}) as Partial<Record<keyof T, string>>;

/** An errand without a telephone helps nobody. */
const contactsOf = ({ contacts }: Answers) =>
	contacts
		.map(trimmed)
		.filter(({ subject, phone }) => subject !== undefined && phone !== undefined);

const topicsOf = ({ topics }: Answers) => starterTopics().filter(({ key }) => topics.includes(key));

/** From the day on which it begins reviews are asked for; what is older has none. */
function siteOf({ site }: Answers, today: string) {
	const told = trimmed({ ...site, street: '' });
	return told.reviewRequired === 'none' ? told : { ...told, reviewSince: today };
}

/** Words of one line, so that nothing told becomes another line of a file. */
const inOneLine = (told: Partial<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(told).map(([key, value = '']) => [key, value.replace(/\s+/g, ' ')]),
	);

/** @param today `2026-11-29` @returns path below the content folder → text; not checked */
export function filesOf(answers: Answers, today: string): Map<string, string> {
	const files = new Map<string, string>();
	const setting = (name: string, data: unknown) => files.set(`settings/${name}.yml`, yaml(data));
	setting('site', siteOf(answers, today));
	setting('topics', topicsOf(answers));
	setting('buildings', buildingsIn(answers.buildings));
	setting('contacts', contactsOf(answers));
	for (const name of takenFromSample) files.set(`settings/${name}.yml`, sampleSetting(name));
	for (const [file, text] of starterPages(inOneLine({ ...trimmed(answers.site), today })))
		files.set(`pages/${file}`, text);
	return files;
}
