/** What the build would say of a file if it were saved so: asked before the last press, nothing is written. */
import { rm } from 'node:fs/promises';
import { definitionOf } from '../../../src/collections/index.ts';
import { revisedBy } from '../../../src/collections/revisions.ts';
import { entryOf } from '../../../src/gate/entry.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import { entryAt, withinSite } from '../../../src/gate/own-links.ts';
import { settingsOf } from '../../../src/gate/reading/content.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { whyOld } from '../../record/old-links.ts';
import type { OldLink } from '../look-protocol.ts';
import type { EditorContext } from '../context.ts';
import { contentPath } from '../paths.ts';
import { refused } from '../request-error.ts';
import { placeToWrite, writeThrough } from '../whole-files.ts';
import { foundWith } from './gatekeeper.ts';

/** What the links of its body lead to, as it stands now. @param file below the content folder */
function oldLinks({ store, now }: EditorContext, file: string, raw: string): OldLink[] {
	const definition = definitionOf(revisedBy(file).split('/')[0] ?? '');
	const parts = splitFrontMatter(raw);
	if (!definition || !parts) return [];
	const content = store.content();
	const domain = settingsOf(content)['site']?.[0]?.['domain'];
	return entryOf(definition, file, {}, parts.body).read.links.flatMap(({ url, line }) => {
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
		return { findings, links: oldLinks(context, file, raw) };
	} finally {
		await rm(temporary, { force: true });
	}
}
