/** How a collection is defined, and the schema its definition makes. */
import { z } from 'astro/zod';
import { withoutEmpty, type Data, type Fields, type SchemaContext } from './field.ts';
import { entryId } from './parts/entry-id.ts';
import { strict } from './objects.ts';

/** What is wrong between fields: the field to mend and a Chinese sentence. */
export interface Problem {
	key: string;
	message: string;
}

/** How entries are numbered within their series. */
export interface Numbered {
	/** The field that names the series by its key. */
	by: string;
	/** The field with the number. */
	number: string;
	/** The list of the settings in which the series are, each with `key` and `name`. */
	setting: string;
	/** The key in that list of how many a year are asked for. */
	quota: string;
}

export interface Collection<F extends Fields = Fields> {
	/** Folder under `content/` and first part of the address. */
	name: string;
	/** Its pages stand at the root of the site, each called by a word: `/about/`. */
	atRoot?: true;
	/** 栏目名称. */
	label: string;
	/** 栏目 in two or three characters, for the navigation on a phone. */
	short: string;
	/** What one entry is called: 通知, 活动… */
	noun: string;
	/** How entries are counted where 篇 does not fit: 一条标语. */
	counter?: string;
	/** The foot of the pages leads there, the head has no room for it: one seldom comes for it. */
	inFoot?: true;
	/** Its entries are numbered from 1 each year, within each series that they name. */
	numbered?: Numbered;
	/** The title is the whole text: it is used once altogether, not once a year. */
	titleOnce?: true;
	/** Kinds that come again every year: the desk offers last year's as a model at its season. */
	yearly?: readonly string[];
	/** Why the column exists and what is in it (the meta tag ColumnDescription). */
	description: string;
	/** ColumnType of the meta tags, from the list of 国办发〔2017〕47号. */
	columnType: string;
	keywords: readonly string[];
	fields: F;
	/** What must hold between fields. */
	rules: (entry: Data<F>) => Problem[];
}

export function collection<F extends Fields>(definition: Collection<F>): Collection<F> {
	return definition;
}

/** `/notices/20260305-0930/`; `/about/` of what stands at the root. */
export function addressOf({ name, atRoot }: Pick<Collection, 'name' | 'atRoot'>, id: string) {
	return atRoot ? `/${id}/` : `/${name}/${id}/`;
}

/** What the id of an entry, the name of its file, must be: a day and more, or at the root a word. */
export function isId({ atRoot }: Pick<Collection, 'atRoot'>, id: string): boolean {
	return (atRoot ? /^[a-z][a-z0-9-]*$/ : entryId).test(id);
}

/** Whether entries are drafted, reviewed and published at a time; others are simply there. */
export function isStaged({ fields }: Pick<Collection, 'fields'>): boolean {
	return 'stage' in fields;
}

/** The whole entry, with what must hold between its fields. */
function finished<F extends Fields>(
	{ fields, noun, rules }: Collection<F>,
	context: SchemaContext,
) {
	return strict(fields, context, noun).superRefine((data, issues) => {
		for (const { key, message } of rules(data))
			issues.addIssue({ code: 'custom', path: [key], message });
	});
}

/** A draft needs only its title; what else is there must have its form, and no key be unknown. */
function unfinished<F extends Fields>({ fields, noun }: Collection<F>, context: SchemaContext) {
	const title = fields['title']?.schema(context);
	const draft = strict<Fields>(fields, { ...context, unfinished: true }, noun);
	return title ? draft.extend({ title }) : draft;
}

/** Whether data of a collection is a draft: fixed pages have no stage and never are. */
export function isDraft({ fields }: Pick<Collection, 'fields'>, data: unknown): boolean {
	if (!isStaged({ fields }) || typeof data !== 'object' || data === null) return false;
	return (data as { stage?: unknown }).stage === 'draft';
}

/**
 * Reads an entry: a draft leniently, everything else wholly. The type is the whole entry's, since
 * nothing but the editor ever looks into a draft (`src/lib/entries.ts` leaves them out).
 */
export function schemaOf<F extends Fields>(
	definition: Collection<F>,
	context: SchemaContext,
): z.ZodType<Data<F>> {
	// Made when needed, for Astro asks anew at every entry.
	let whole: z.ZodType | undefined;
	let draft: z.ZodType | undefined;
	return z.unknown().transform((given, issues): Data<F> => {
		const data = withoutEmpty(given) ?? {};
		const schema = isDraft(definition, data)
			? (draft ??= unfinished(definition, context))
			: (whole ??= finished(definition, context));
		const { error, data: read } = schema.safeParse(data);
		for (const issue of error?.issues ?? []) issues.issues.push({ ...issue, input: undefined });
		return read as Data<F>;
	});
}
