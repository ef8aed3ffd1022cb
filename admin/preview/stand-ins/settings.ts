/** The settings as the editor gives them; a topic or building it does not know is shown by its key. */
import { settings as definitions } from '../../../src/collections/index.ts';
import { stepAt } from '../../../src/lib/state.ts';
import { unfinished } from '../unfinished.ts';

type Named = { key: string; label: string; estate?: string; description?: string };
type Alert = { level: 'important' | 'emergency'; text: string; link?: string; endsAt: string };
type Name =
	| ('site' | 'topics' | 'buildings' | 'contacts' | 'bulletins' | 'disclosure')
	| ('alert' | 'holidays' | 'honours');
/** `content/settings/*.yml` as read, each under its name. */
export type GivenSettings = Partial<Record<Name, unknown>>;

export let site: Record<string, unknown> = {};
export let domain = '';
export let origin = '';
export let topics: Named[] = [];
export let buildings: Named[] = [];
export let contacts: Record<string, unknown>[] = [];
export let bulletinSeries: { key: string; name: string; format?: string }[] = [];
export let disclosureItems: { key: string; name: string }[] = [];
/** They have a page of their own, which is not drawn here. */
export const facilities: never[] = [];
export const facilitiesFile = '';
export let honours: Record<string, unknown>[] = [];
let alert: Alert | undefined;

const unnamed = { name: '社区网站', organisation: '社区居民委员会' };

const items = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

function named(given: unknown, fields: Parameters<typeof unfinished>[0]): Named[] {
	return items(given).map((item) => unfinished(fields, item) as Named);
}

/** @param keys of buildings that the entry names, for when the list of buildings is not known */
export function useSettings(given: GivenSettings, keys: readonly string[]) {
	const { site: siteFields, topics: topicFields, buildings: buildingFields } = definitions;
	site = unfinished(siteFields.fields, given.site ?? unnamed);
	domain = (site['domain'] as string | undefined) || 'localhost.localdomain';
	origin = `https://${domain}`;
	topics = named(given.topics, topicFields.fields);
	buildings = given.buildings
		? named(given.buildings, buildingFields.fields)
		: keys.map((key) => ({ key, label: key }));
	contacts = items(given.contacts).map((line) => unfinished(definitions.contacts.fields, line));
	honours = items(given.honours).map((one) => unfinished(definitions.honours.fields, one));
	bulletinSeries = items(given.bulletins).map(
		(one) => unfinished(definitions.bulletins.fields, one) as (typeof bulletinSeries)[number],
	);
	disclosureItems = items(given.disclosure).map(
		(one) => unfinished(definitions.disclosure.fields, one) as (typeof disclosureItems)[number],
	);
	alert = given.alert ? (unfinished(definitions.alert.fields, given.alert) as Alert) : undefined;
}

export function alertAt(now: string): Alert | undefined {
	if (!alert) return undefined;
	return stepAt([{ word: 'on' }, { from: alert.endsAt, word: '' }], now) ? alert : undefined;
}

export const seriesOf = (key: string) => bulletinSeries.find((series) => series.key === key);

export const disclosureItemOf = (key: string) => disclosureItems.find((item) => item.key === key);

export function topicOf(key: string): Named {
	return topics.find((topic) => topic.key === key) ?? { key, label: key };
}
