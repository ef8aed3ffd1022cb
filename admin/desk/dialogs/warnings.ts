/** What a person should look at again before publishing: the gate's own rules of one entry, over the form. */
import { collections, pages } from '../../../src/collections/index.ts';
import type { Collection } from '../../../src/collections/collection.ts';
import { findingsInForm } from '../../../src/gate/form.ts';
import { editorSentence, type Finding } from '../../../src/gate/finding.ts';
import { doubtfulNumbers, refusedNumbers } from '../../record/covering.ts';
import type { Data } from '../../record/entry.ts';
import type { Definition } from '../../record/definitions.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { textOf } from '../../record/text-of.ts';
import type { Fault } from '../../saving/faults.ts';
import { publicPhonesNow } from '../../server/client/public-phones.ts';
import { settingsNow } from '../../server/client/settings-now.ts';

export interface Looked {
	/** Must be mended first. */
	faults: Fault[];
	/** May be published so. */
	warnings: Fault[];
}

const definitions = { ...collections, pages } as unknown as Record<string, Collection>;

/** Told by `record/covering.ts`, which also covers them. */
const isNumber = /^privacy\/(id|bank-card|mobile)$/;

const published = (data: Data, now: string) => ({
	stage: 'ready',
	publishedAt: textOf(data['publishedAt']) || now,
});

/** Looks through the article as it would be published. @param path `content/notices/20261122-0930.md`; '' of a new one */
export async function lookOver(definition: Definition, data: Data, path: string): Promise<Looked> {
	const collection = definitions[definition.collection];
	if (!collection) return { faults: [], warnings: [] };
	const now = shanghaiNow();
	const { body, ...fields }: Data = {
		...data,
		...(definition.staged ? published(data, now) : {}),
	};
	const given = { now, settings: await settingsNow() };
	const form = { file: path.replace(/^content\//, ''), data: fields, body: textOf(body) };
	const found = findingsInForm(collection, form, given).filter(({ rule }) => !isNumber.test(rule));
	const said = (level: Finding['level']): Fault[] =>
		found
			.filter((finding) => finding.level === level)
			.map(({ editor }) => ({ field: editor.field, message: editorSentence(editor) }));
	const numbers = doubtfulNumbers(definition.fields, data);
	const refused = refusedNumbers(definition.fields, data, await publicPhonesNow());
	return {
		faults: [...said('error'), ...refused],
		warnings: [...said('warning'), ...numbers.map((message) => ({ field: '', message }))],
	};
}

/** The same thing said of the same field is said once. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
	return [...new Map(faults.map((fault) => [fault.field + fault.message, fault])).values()];
}
