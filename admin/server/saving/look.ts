/** What the build would say of a file if it were saved so: asked before the last press, nothing is written. */
import { readFile, rm } from 'node:fs/promises';
import { definitionOf } from '../../../src/collections/index.ts';
import { revisedBy } from '../../../src/collections/revisions.ts';
import { entryOf } from '../../../src/gate/entry.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import { entryAt, withinSite } from '../../../src/gate/own-links.ts';
import { settingsOf } from '../../../src/gate/reading/content.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { readEntryFile } from '../../record/entry.ts';
import { whyOld } from '../../record/old-links.ts';
import { isOut } from '../../record/stage.ts';
import type { OldLink } from '../look-protocol.ts';
import type { EditorContext } from '../context.ts';
import { contentPath } from '../paths.ts';
import { refused } from '../request-error.ts';
import { placeToWrite, writeThrough } from '../whole-files.ts';
import { foundWith } from './gatekeeper.ts';

/** Links in the body of an entry. @param file below the content folder */
function linksOf(file: string, raw: string) {
	const definition = definitionOf(revisedBy(file).split('/')[0] ?? '');
	const parts = splitFrontMatter(raw);
	return definition && parts ? entryOf(definition, file, {}, parts.body).read.links : [];
}

/** Those of the version that residents see: of a change nothing is asked that stood there before. */
async function linksSeen(file: string, absolute: string): Promise<ReadonlySet<string>> {
	const raw = await readFile(absolute, 'utf8').catch(() => undefined);
	if (raw === undefined || !isOut(readEntryFile(raw))) return new Set();
	return new Set(linksOf(file, raw).map(({ url }) => url));
}

/** What the links of its body lead to, as it stands now. @param file below the content folder @param seen links not asked about */
function oldLinks(
	{ store, now }: EditorContext,
	{ file, raw, seen }: { file: string; raw: string; seen: ReadonlySet<string> },
): OldLink[] {
	const links = linksOf(file, raw).filter(({ url }) => !seen.has(url));
	if (links.length === 0) return [];
	const content = store.content();
	const domain = settingsOf(content)['site']?.[0]?.['domain'];
	return links.flatMap(({ url, line }) => {
		const target = withinSite(url, domain);
		const to = target && entryAt(content, target);
		const why = to?.value && whyOld(to.definition.fields, to.value, now());
		return why ? [{ line, message: why }] : [];
	});
}

/** @param path of a new article: where it would stand if it were made in the year 2000 */
export async function look(
	context: EditorContext,
	{ path, raw }: { path: string; raw: string },
): Promise<{ findings: Finding[]; links: OldLink[] }> {
	const { root, room, store } = context;
	const { kind, file, absolute } = contentPath(root, path);
	if (kind === 'media') throw refused('只有文章和设置可以先看一遍。', 403);
	const temporary = placeToWrite(room, absolute);
	try {
		await writeThrough(temporary, raw);
		const findings = await foundWith(store, file, new Map([[file, temporary]]));
		const seen = kind === 'entry' ? await linksSeen(file, absolute) : new Set<string>();
		return { findings, links: oldLinks(context, { file, raw, seen }) };
	} finally {
		await rm(temporary, { force: true });
	}
}
