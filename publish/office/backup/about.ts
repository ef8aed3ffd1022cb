/** What an archive says of itself, in `about.json` at its top. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** Of how an archive is laid out; whoever changes that counts on. */
const format = 1;

const aboutSchema = z.strictObject({
	format: z.literal(format),
	/** When its contents were as they are in it, ISO. */
	at: z.string(),
	/** The content's repository; null where no git kept it. */
	content: z
		.strictObject({
			/** null: on no branch. */
			branch: z.string().nullable(),
			/** null: nothing committed yet. */
			commit: z.string().nullable(),
		})
		.nullable(),
	/** Files of that commit that had gone from the folder. */
	gone: z.array(z.string()),
	/** Of the last release, seconds since 1970. */
	second: z.number().nullable(),
	/** What was served was gone back to: the release whose pages it had. */
	backTo: z.string().nullable(),
	/** Where content and notes of unfinished saves stood: the notes name places. */
	was: z.strictObject({ content: z.string(), room: z.string() }),
});
export type About = z.infer<typeof aboutSchema>;

export const newAbout = (rest: Omit<About, 'format'>): About => ({ format, ...rest });

/** @param folder the archive, unpacked @throws in Chinese */
export function readAbout(folder: string): About {
	let given: unknown;
	try {
		given = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8'));
	} catch (cause) {
		throw new Error('打开了，但里面不是邻里的备份。', { cause });
	}
	const written = (given as { format?: unknown } | null)?.format;
	if (typeof written === 'number' && written > format)
		throw new Error('这份备份是更新的程序做的，这个程序读不了。请先更新程序（git pull），再恢复。');
	const { success, data, error } = aboutSchema.safeParse(given);
	if (!success) throw new Error('打开了，但里面不是邻里的备份。', { cause: error });
	return data;
}
