/** The seal of a release: every file with its hash and its second, and what it was made from. */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Places } from './places.ts';
import type { PublicRecord } from './records.ts';

export interface FileRow {
	sha256: string;
	/** Bytes. */
	size: number;
	/** When it was last another, seconds since 1970; its file has this time, so that no two contents share an ETag. */
	second: number;
}

export const isSameRow = (one: FileRow | undefined, other: FileRow): boolean =>
	one?.sha256 === other.sha256 && one.second === other.second;

/** Path below the site → what lies there. */
export type Files = Readonly<Record<string, FileRow>>;

export interface Facts {
	/** Seconds since 1970, later than that of any release before. */
	second: number;
	/** The moment the pages are for, Shanghai wall time. */
	siteNow: string;
	/** Of the content; null where it lies in no repository. */
	commit: string | null;
	/** Made with `--demo`: what is invented was let through. */
	demo: boolean;
	/** What of the content is public in it. */
	records: readonly PublicRecord[];
	/** The release whose pages these are, of one that was gone back to. */
	backTo: string | null;
	/** Commits that are not published again by themselves: somebody has gone back from them. */
	held: readonly string[];
}

export interface Manifest extends Facts {
	/** `20261122-090003-1a2b3c4d5e`: Shanghai time, and a hash of all the rest. */
	id: string;
	files: Files;
}

const eightHours = 8 * 3_600_000;

/** `20261122-090003` of a second, in Shanghai. */
function stamp(second: number): string {
	const digits = new Date(second * 1000 + eightHours).toISOString().replace(/\D/g, '');
	return `${digits.slice(0, 8)}-${digits.slice(8, 14)}`;
}

function idOf({ files, ...facts }: Facts & { files: Files }): string {
	const table = Object.keys(files)
		.sort()
		.map((path) => [path, files[path]]);
	const parts = [
		facts.siteNow,
		facts.commit,
		facts.demo,
		facts.records,
		facts.backTo,
		facts.held,
		table,
	];
	const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	return `${stamp(facts.second)}-${digest.slice(0, 10)}`;
}

export function sealed(facts: Facts, files: Files): Manifest {
	return { id: idOf({ ...facts, files }), ...facts, files };
}

/** Whether nothing in it was changed since it was sealed. */
export const isWhole = (manifest: Manifest): boolean => idOf(manifest) === manifest.id;

const form = /^\d{8}-\d{6}-[0-9a-f]{10}$/;
export const isId = (name: string): boolean => form.test(name);

/** What of a release is served. */
export const siteIn = ({ releases }: Pick<Places, 'releases'>, id: string): string =>
	join(releases, id, 'site');

export const manifestIn = (release: string): string => join(release, 'manifest.json');

/** A seal never changes, and may be megabytes: by the folders of their releases. */
const known = new Map<string, Manifest>();

/** Rows that are the same in two releases are one object. */
function sharing(manifest: Manifest, { files: others }: Manifest): Manifest {
	const files: Record<string, FileRow> = { ...manifest.files };
	for (const [file, row] of Object.entries(files)) {
		const other = others[file];
		if (other && isSameRow(other, row)) files[file] = other;
	}
	return { ...manifest, files };
}

/** @param release its folder */
export function rememberManifest(release: string, manifest: Manifest): void {
	known.set(release, manifest);
}

export function forgetManifest(release: string): void {
	known.delete(release);
}

/** @returns undefined where there is none that can be read */
export function readManifest(release: string): Manifest | undefined {
	const before = known.get(release);
	if (before) return before;
	try {
		const manifest = JSON.parse(readFileSync(manifestIn(release), 'utf8')) as Manifest;
		const [other] = known.values();
		rememberManifest(release, other ? sharing(manifest, other) : manifest);
		return known.get(release);
	} catch {
		return undefined;
	}
}

/** The name of the release of this moment. */
export function currentId({ current }: Places): string | undefined {
	try {
		const id = basename(readlinkSync(current));
		return isId(id) ? id : undefined;
	} catch {
		return undefined;
	}
}

/** The release of this moment. */
export function currentManifest(places: Places): Manifest | undefined {
	const id = currentId(places);
	return id === undefined ? undefined : readManifest(join(places.releases, id));
}
