/** What was answered so far, in a file: the page can be left, and gone on with from another one. */
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Answers } from './protocol.ts';
import { firstAnswers } from './starter.ts';

const line = z.string().max(300);

export const answersSchema: z.ZodType<Answers> = z.strictObject({
	site: z.strictObject({
		name: line,
		street: line,
		organisation: line,
		operator: z.enum(['committee', 'street', 'institution']),
		tagline: line,
		phone: line,
		address: line,
		officeHours: line,
		domain: line,
		reviewRequired: z.enum(['none', 'one', 'three']),
	}),
	buildings: z.string().max(20_000),
	contacts: z
		.array(z.strictObject({ subject: line, window: line, phone: line, hours: line }))
		.max(100),
	topics: z.array(line).max(100),
	samples: z.enum(['none', 'drafts']),
});

/** Whatever cannot be read is asked again. @param domain to begin with */
export function answersIn(file: string, domain = ''): Answers {
	try {
		return answersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		const { site, ...rest } = firstAnswers();
		return { ...rest, site: { ...site, domain } };
	}
}

export async function keepAnswers(file: string, answers: Answers): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}`;
	await writeFile(beside, JSON.stringify(answers), { mode: 0o600 });
	await rename(beside, file);
}

export const forgetAnswers = (file: string): Promise<void> => rm(file, { force: true });
