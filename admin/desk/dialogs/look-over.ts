/** What is to be mended before publishing, and what to look at again: the gate's own rules of one entry, over the form. */
import { definitionOf } from '../../../src/collections/index.ts';
import { findingsInForm } from '../../../src/gate/form.ts';
import type { Level } from '../../../src/gate/finding.ts';
import type { Definition } from '../../record/definitions.ts';
import type { Data } from '../../record/entry.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { textOf } from '../../record/text-of.ts';
import { findingFault, type Fault } from '../../saving/faults.ts';
import { settingsNow } from '../../server/client/settings-now.ts';

export interface Looked {
	/** Must be mended first. */
	faults: Fault[];
	/** May be published so. */
	warnings: Fault[];
}

const published = (data: Data, now: string) => ({
	stage: 'ready',
	publishedAt: textOf(data['publishedAt']) || now,
});

/** The same thing said of the same field is said once. */
function eachOnce(faults: readonly Fault[]): Fault[] {
	return [...new Map(faults.map((fault) => [fault.field + fault.message, fault])).values()];
}

/** Looks through the article as it would be published. @param path `content/notices/20261122-0930.md`; '' of a new one */
export async function lookOver(definition: Definition, data: Data, path: string): Promise<Looked> {
	const collection = definitionOf(definition.collection);
	if (!collection) return { faults: [], warnings: [] };
	const now = shanghaiNow();
	const { body, ...fields }: Data = {
		...data,
		...(definition.staged ? published(data, now) : {}),
	};
	const given = { today: now.slice(0, 10), settings: await settingsNow() };
	const form = { file: path.replace(/^content\//, ''), data: fields, body: textOf(body) };
	const found = findingsInForm(collection, form, given);
	const said = (level: Level) =>
		eachOnce(found.filter((finding) => finding.level === level).map(findingFault));
	return { faults: said('error'), warnings: said('warning') };
}
