/** What stands for a person's name in what is kept on the disk. */
import { createHash } from 'node:crypto';
import { once } from '../once.ts';

export const personHash = (name: string) =>
	createHash('sha256').update(`linli ${name}`).digest('base64url').slice(0, 16);

export const personHashes = once(
	(names: ReadonlySet<string>): ReadonlySet<string> => new Set([...names].map(personHash)),
);
