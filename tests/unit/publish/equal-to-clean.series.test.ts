/** Whatever is edited, in whatever order: the site made of what was drawn before equals one that is drawn anew. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { ownContent } from '../../content-root.ts';
import { everyFile } from '../../../publish/files-of.ts';
import type { Ready } from '../../../publish/build/ready.ts';
import { countOf, startingSeed } from '../../length.ts';
import { seeded } from '../../seeded.ts';

const random = seeded(startingSeed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

let ready: Ready;
let make: typeof import('../../../publish/build/site.ts').make;
let setClock: typeof import('../../../src/lib/clock.ts').setClock;
let read: typeof import('../../../src/gate/reading/content.ts').readContent;

beforeAll(async () => {
	// Settings are read with the code.
	cpSync('content', ownContent, { recursive: true });
	({ make } = await import('../../../publish/build/site.ts'));
	({ setClock } = await import('../../../src/lib/clock.ts'));
	({ readContent: read } = await import('../../../src/gate/reading/content.ts'));
	ready = await (await import('../../../publish/build/ready.ts')).gotReady();
}, 180_000);

const entries = () => everyFile(ownContent).filter((file) => file.endsWith('.md'));
const pictures = () => everyFile(ownContent).filter((file) => file.endsWith('.jpg'));

function change(file: string, how: (text: string) => string): void {
	const path = join(ownContent, file);
	writeFileSync(path, how(readFileSync(path, 'utf8')));
}

let day = 22;

/** What people do to a content; each says what it did. */
const edits: Record<string, (file: string) => void | Promise<void>> = {
	'a title': (file) => change(file, (text) => text.replace(/^title: (.*)$/m, 'title: $1改')),
	'a summary': (file) => change(file, (text) => text.replace(/^summary: (.*)$/m, 'summary: $1改')),
	'a body': (file) => change(file, (text) => `${text}\n## 补充\n\n又写了一段，${text.length}。\n`),
	'an entry that goes': (file) => rmSync(join(ownContent, file)),
	'an entry that comes': (file) => {
		const id = `202611${String(1 + Math.floor(random() * 22)).padStart(2, '0')}-new-${entries().length}`;
		const text = readFileSync(join(ownContent, file), 'utf8').replace(
			/^aliases:(\n {2}.*)*\n/m,
			'',
		);
		writeFileSync(join(ownContent, dirname(file), `${id}.md`), text);
	},
	'another name': (file) => {
		const name = file.replace(/\.md$/, `-${entries().length}.md`);
		renameSync(join(ownContent, file), join(ownContent, name));
	},
	'a withdrawal': (file) =>
		change(file, (text) =>
			/^(withdrawn|updatedOn):/m.test(text)
				? text
				: text.replace(
						/^title:/m,
						"withdrawn:\n  at: '2026-11-21 10:00'\n  reason: 写错了\ntitle:",
					),
		),
	'an end': (file) =>
		change(file, (text) =>
			/^(expiresAt|updatedOn):/m.test(text)
				? text
				: text.replace(/^title:/m, "expiresAt: '2026-11-24 10:00'\ntitle:"),
		),
	'a picture': async () => {
		const path = join(ownContent, pick(pictures()));
		writeFileSync(path, await sharp(readFileSync(path)).resize(400).negate().jpeg().toBuffer());
	},
	'time passes': () => {
		day += 1 + Math.floor(random() * 40);
		setClock(new Date(Date.UTC(2026, 10, day, 9)).toISOString().slice(0, 16).replace('T', ' '));
	},
};

/** Every file of a site with the hash of its bytes. */
async function built(given: Ready): Promise<Map<string, string>> {
	// So many pages a shard that there are several.
	const { files } = await make(read(ownContent, { cache: given.cache }), given, 40);
	const hashes = [...files].map(([file, path]): [string, string] => [
		file,
		createHash('sha256').update(readFileSync(path)).digest('hex'),
	]);
	return new Map(hashes.sort());
}

test('edits, equal to a clean build byte for byte', { timeout: 1_800_000 }, async () => {
	setClock('2026-11-22 09:00');
	const names = Object.keys(edits);
	await built(ready);
	for (let count = 0; count < countOf({ short: 2, whole: 10, long: 60 }); count += 1) {
		const name = count < names.length ? (names[count] ?? '') : pick(names);
		await edits[name]?.(pick(entries()));
		const warm = await built(ready);
		if ((count + 1) % countOf({ short: 2, whole: 1 }) !== 0) continue;
		// Under a digest of its own nothing was drawn before, and nothing was read.
		const digest = `${ready.digest} ${count} ${process.pid}`;
		const clean = await built({ ...ready, digest, cache: new Map(), pictured: new Map() });
		expect([...warm], `${count}: ${name}, SEED=${startingSeed}`).toEqual([...clean]);
	}
});
