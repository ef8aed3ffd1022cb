/** When the office was backed up last, kept in the data folder: for `npm run doctor` and the desk. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { writeWhole } from '../whole-files.ts';
import type { OfficeFolder } from './folder.ts';

const backupsSchema = z.object({
	/** The last one that was read back whole. */
	last: z
		.object({
			/** ISO. */
			at: z.string(),
			/** Absolute. */
			file: z.string(),
			bytes: z.number(),
			/** It lies on the disk of the data: what breaks that takes both. */
			sameDisk: z.boolean(),
		})
		.nullable(),
	/** A try after it that came to nothing, ISO; why is Chinese. */
	failed: z.object({ at: z.string(), why: z.string() }).nullable(),
});
export type Backups = z.infer<typeof backupsSchema>;

/** Nothing yet, also where the note cannot be read. */
export function readBackups({ backups }: Pick<OfficeFolder, 'backups'>): Backups {
	try {
		return backupsSchema.parse(JSON.parse(readFileSync(backups, 'utf8')));
	} catch {
		return { last: null, failed: null };
	}
}

/** A disk that is full keeps no backup from being told of: what is said at the terminal stays. */
export function noteBackup(
	{ backups }: Pick<OfficeFolder, 'backups'>,
	change: Partial<Backups>,
): void {
	try {
		const all = { ...readBackups({ backups }), ...change };
		writeWhole(backups, `${JSON.stringify(all, null, '\t')}\n`, 0o600);
	} catch (error) {
		console.error(`${backups} 写不进：${error instanceof Error ? error.message : String(error)}`);
	}
}
