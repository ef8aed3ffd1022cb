/** `content/settings/*.yml`, read and checked once a build; a missing file is its default. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withoutEmpty, type Data, type Fields } from '../collections/field.ts';
import { picturePaths } from '../collections/references.ts';
import { strict } from '../collections/objects.ts';
import { settings as definitions } from '../collections/index.ts';
import type { Setting } from '../collections/settings.ts';
import { contentRoot } from './content-root.ts';
import { stepAt } from './state.ts';

const fileOf = (name: string) => `${contentRoot}/settings/${name}.yml`;

function given(name: string): unknown {
	const path = fileOf(name);
	return existsSync(path) ? parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) : undefined;
}

function one<F extends Fields>({ name, fields }: Setting<F>): Data<F> | undefined {
	const value = withoutEmpty(given(name));
	return value === undefined ? undefined : (strict(fields, picturePaths).parse(value) as Data<F>);
}

function list<F extends Fields>({ name, fields }: Setting<F>): Data<F>[] {
	const value = given(name);
	return Array.isArray(value)
		? value.map((item) => strict(fields, picturePaths).parse(withoutEmpty(item) ?? {}) as Data<F>)
		: [];
}

const unnamed = { name: '社区网站', organisation: '社区居民委员会' };

export const site =
	one(definitions.site) ?? strict(definitions.site.fields, picturePaths).parse(unnamed);
export const topics = list(definitions.topics);
export const buildings = list(definitions.buildings);
export const contacts = list(definitions.contacts);
export const places = list(definitions.places);
export const holidays = list(definitions.holidays);
export const honours = list(definitions.honours);
/** Their pictures are paths still, as they stand in this file. */
export const facilitiesFile = fileOf('facilities');
export const facilities = list(definitions.facilities);
/** The boards, each a series of issues. */
export const bulletinSeries = list(definitions.bulletins);
/** What is made public by the catalogue. */
export const disclosureItems = list(definitions.disclosure);
const alert = one(definitions.alert);

/** Where none is written it is a name that belongs to nobody, which a publication refuses. */
export const domain = site.domain ?? 'localhost.localdomain';

/** The address of the site, without a slash at the end. */
export const origin = `https://${domain}`;

/** The alert to show at a moment, with the time it ends; none after that. */
export function alertAt(now: string) {
	if (!alert) return undefined;
	return stepAt([{ word: 'on' }, { from: alert.endsAt, word: '' }], now) ? alert : undefined;
}

export function seriesOf(key: string) {
	return bulletinSeries.find((series) => series.key === key);
}

export function disclosureItemOf(key: string) {
	return disclosureItems.find((item) => item.key === key);
}

export function topicOf(key: string) {
	return topics.find((topic) => topic.key === key);
}
