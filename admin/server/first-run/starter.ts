/** What an office begins with: the sample's topics and words to watch, pages that every site has, errands most are asked about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sampleFolder } from '../../../src/lib/content-root.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { writeEntryFile } from '../../record/entry.ts';
import type { Answers, Topic } from './protocol.ts';

const pages = join(import.meta.dirname, 'starter');

/** Settings that hold nothing of the sample's own. */
export const takenFromSample = ['lexicon', 'synonyms'] as const;

export const sampleSetting = (name: string): string =>
	readFileSync(join(sampleFolder, 'settings', `${name}.yml`), 'utf8');

export const starterTopics = (): Topic[] => parse(sampleSetting('topics')) as Topic[];

/** A line that names what nobody has told us goes. `电话：{{phone}}` */
function filled(text: string, told: Readonly<Record<string, string>>): string {
	const lines = text.split('\n').flatMap((line) => {
		const names = [...line.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
		if (names.some((name) => !told[name])) return [];
		return [line.replace(/\{\{(\w+)\}\}/g, (_, name: string) => told[name] ?? '')];
	});
	return lines.join('\n');
}

/** What was told stands in the front matter as a value, whatever signs are in it. */
function pageOf(text: string, told: Readonly<Record<string, string>>): string {
	const { yaml = '', body = '' } = splitFrontMatter(text) ?? {};
	const data = Object.entries(parse(yaml) as Record<string, string>);
	const values = data.map(([key, value]) => [key, filled(value, told)] as const);
	return writeEntryFile({ ...Object.fromEntries(values), body: filled(body, told) }, []);
}

/** @param told each of one line @returns name of the file → its text */
export function starterPages(told: Readonly<Record<string, string>>): Map<string, string> {
	const read = (file: string) => readFileSync(join(pages, file), 'utf8');
	return new Map(readdirSync(pages).map((file) => [file, pageOf(read(file), told)]));
}

/** What the page begins with. */
export function firstAnswers(): Answers {
	const errands = [
		'低保、临时救助',
		'高龄津贴、助老服务',
		'残疾人证、两项补贴',
		'生育登记、托幼',
		'医保、社保',
		'志愿服务、活动报名',
		'物业报修',
		'邻里纠纷、法律咨询',
	];
	return {
		site: {
			name: '',
			street: '',
			organisation: '',
			operator: 'committee',
			tagline: '',
			phone: '',
			address: '',
			officeHours: '',
			domain: '',
			reviewRequired: 'none',
		},
		buildings: '',
		contacts: errands.map((subject) => ({ subject, window: '', phone: '', hours: '' })),
		topics: starterTopics().map(({ key }) => key),
		samples: 'drafts',
	};
}
