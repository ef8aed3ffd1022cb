/**
 * What is to be mended before publishing, and what to look at again: the gate's rules over the form, at once; its rules
 * over the whole content, from the server; and what a colleague would ask.
 */
import { definitionOf } from '../../../src/collections/index.ts';
import { findingsInForm } from '../../../src/gate/form.ts';
import type { Finding, Level } from '../../../src/gate/finding.ts';
import { formRules } from '../../../src/gate/rules/entry/form-rules.ts';
import { localBackend } from '../../decap/backend.ts';
import type { EntryMap } from '../../decap/types.ts';
import type { Definition } from '../../record/definitions.ts';
import { doubtsOf } from '../../record/doubts.ts';
import { readEntryFile, writeEntryFile, type Data } from '../../record/entry.ts';
import { keptAsOpened } from '../../record/kept-as-opened.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { writeSettingsFile } from '../../record/settings.ts';
import { textOf } from '../../record/text-of.ts';
import { findingFault, lineFault, type Fault } from '../../saving/faults.ts';
import { ask } from '../../server/client/ask.ts';
import { settingsNow } from '../../server/client/settings-now.ts';

export interface Looked {
	/** Must be mended first. */
	faults: Fault[];
	/** May be published so. */
	warnings: Fault[];
	/** Would make it better. */
	advice: Fault[];
	/** Nobody answered: without the settings and the other articles every look would be wrong. */
	blind?: true;
}

/** The save itself says what is wrong. */
export const nothingSeen: Looked = { faults: [], warnings: [], advice: [], blind: true };

const published = (data: Data, now: string) => ({
	stage: 'ready',
	publishedAt: textOf(data['publishedAt']) || now,
});

/** The same thing said of the same field is said once. */
function eachOnce(faults: readonly Fault[]): Fault[] {
	return [...new Map(faults.map((fault) => [fault.field + fault.message, fault])).values()];
}

interface Article {
	definition: Definition;
	/** As it would be saved. */
	data: Data;
	/** `content/notices/20261122-0930.md`; '' of a new one */
	path: string;
	/** As Decap holds it, with the pictures that are not sent yet. */
	entry: EntryMap;
	/** Residents have not seen it yet. */
	first: boolean;
}

/** Of its texts the server asks, with all that it knows: who has agreed to be named, above all. */
async function inForm({ definition, path }: Article, data: Data): Promise<Finding[]> {
	const collection = definitionOf(definition.collection);
	if (!collection) return [];
	const { body, ...fields } = data;
	const given = { today: shanghaiNow().slice(0, 10), settings: await settingsNow() };
	const form = { file: path.replace(/^content\//, ''), data: fields, body: textOf(body) };
	return findingsInForm(collection, form, given, formRules).filter(({ excused }) => !excused);
}

interface Draft {
	path: string;
	url?: string;
}

/** A picture that is still in the browser only is not missing. */
function isUnsent(entry: EntryMap, { editor: { media } }: Finding): boolean {
	if (media === undefined) return false;
	const drafts = entry.get('mediaFiles') as { toJS: () => Draft[] } | undefined;
	const name = media.split('/media/').at(-1) ?? '';
	const isIt = ({ path, url = '' }: Draft) =>
		path.endsWith(`/media/${name}`) && url.startsWith('blob:');
	return (drafts?.toJS() ?? []).some(isIt);
}

function rawOf({ definition, path }: Article, data: Data): string {
	const written = path.endsWith('.yml')
		? writeSettingsFile(data)
		: writeEntryFile(data, Object.keys(definition.fields));
	const opened = localBackend().opened.get(path);
	return opened && opened.raw !== '' ? keptAsOpened(path, opened.raw, written) : written;
}

/** @throws where nobody answers */
async function inContent(article: Article, data: Data) {
	const { definition, entry, path } = article;
	const place = path === '' ? `content/${definition.collection}/20000101-0000.md` : path;
	const raw = rawOf(article, data);
	const { findings, links } = await ask('look', { path: place, raw });
	// Lines are counted as they were sent.
	const body = textOf(path.endsWith('.yml') ? '' : readEntryFile(raw)['body']);
	return {
		faults: findings
			.filter((finding) => !finding.excused && !isUnsent(entry, finding))
			.map((finding) => ({ level: finding.level, fault: findingFault(finding, body) })),
		links: links.map(({ line, message }) => lineFault(message, body, line)),
	};
}

/** Looks through the article as it would be published. @throws where nobody answers */
export async function lookOver(article: Article): Promise<Looked> {
	const { definition, first } = article;
	const now = shanghaiNow();
	const data: Data = {
		...article.data,
		...(definition.staged ? published(article.data, now) : {}),
	};
	const { faults, links } = await inContent(article, data);
	const own = (await inForm(article, data)).map((finding) => ({
		level: finding.level,
		fault: findingFault(finding, textOf(data['body'])),
	}));
	const said = (level: Level) =>
		[...faults, ...own].filter((one) => one.level === level).map(({ fault }) => fault);
	const titleIsAll = definitionOf(definition.collection)?.titleOnce === true;
	const asked = { fields: definition.fields, titleIsAll, now };
	// Of a change the server asks about the links that are new in it.
	const doubts = definition.staged ? [...(first ? doubtsOf(data, asked) : []), ...links] : [];
	return {
		faults: eachOnce(said('error')),
		warnings: eachOnce([...doubts, ...said('warning')]),
		advice: eachOnce(said('advice')),
	};
}
