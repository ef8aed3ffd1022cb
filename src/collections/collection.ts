/** How a collection is defined, and the schema its definition makes. */
import { z } from 'astro/zod';
import { withoutEmpty, type Data, type Fields, type SchemaContext } from './field.ts';
import { strict } from './objects.ts';

/** What is wrong between fields: the field to mend and a Chinese sentence. */
export interface Problem {
	key: string;
	message: string;
}

export interface Collection<F extends Fields = Fields> {
	/** Folder under `content/` and first part of the address. */
	name: string;
	/** 栏目名称. */
	label: string;
	/** 栏目 in two or three characters, for the navigation on a phone. */
	short: string;
	/** What one entry is called: 通知, 活动… */
	noun: string;
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

export function schemaOf<F extends Fields>(definition: Collection<F>, context: SchemaContext) {
	const entry = strict(definition.fields, context, definition.noun).superRefine((data, issues) => {
		for (const { key, message } of definition.rules(data))
			issues.addIssue({ code: 'custom', path: [key], message });
	});
	return z.preprocess((value) => withoutEmpty(value) ?? {}, entry);
}
