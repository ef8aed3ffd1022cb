/** Takes a person out of everything that is or will be public, in one version: looked at first, then done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionOf } from '../../../../src/collections/index.ts';
import { revisionOf } from '../../../../src/collections/revisions.ts';
import { dayBefore } from '../../../../src/lib/state.ts';
import { readEntryFile, type Data } from '../../../record/entry.ts';
import { coveredName } from '../../../../src/gate/persons/whole-names.ts';
import { withoutPerson } from '../../../record/take-out.ts';
import { textOf } from '../../../record/text-of.ts';
import type { EditorContext } from '../../context.ts';
import type { Asker } from '../../door.ts';
import type {
	Mentioned,
	SaveAllRequest,
	SavedAll,
	TakeOutRequest,
	TakenOut,
} from '../../protocol.ts';
import { refused } from '../../request-error.ts';
import { rewritten } from './rewritten.ts';
import { saveAll } from './save-all.ts';

type File = SaveAllRequest['files'][number];

interface Change {
	told: Mentioned;
	/** None where nothing can be done without a hand. */
	file?: File;
}

const reviewedAnew = '正在审核：前面的审核不算数，要重新审';
function changeIn(
	{ root, now }: EditorContext,
	{ file, collection }: { file: string; collection: string },
	name: string,
	asker: Asker,
): Change | undefined {
	const path = `content/${file}`;
	const raw = readFileSync(join(root, file), 'utf8');
	if (!raw.includes(name)) return undefined;
	const fields = definitionOf(collection)?.fields ?? {};
	const data = readEntryFile(raw);
	const without = withoutPerson(fields, data, name, dayBefore(now().slice(0, 10)));
	if (!without) return undefined;
	const title = textOf(data['title']);
	const { done, left } = without;
	if (done.length === 0) return { told: { path, title, done, left } };
	const { file: after, isReviewedAnew } = rewritten({ path, raw, fields }, without.data, asker);
	const told = { path, title, done: [...done, ...(isReviewedAnew ? [reviewedAnew] : [])], left };
	return { told, file: after };
}

/** @throws RequestError with everything as it was */
export async function takeOut(
	context: EditorContext,
	{ name, author, sure }: TakeOutRequest,
	asker: Asker,
): Promise<TakenOut & { saved?: SavedAll }> {
	const { entries, revisions, settings } = context.store.content();
	const waiting = revisions.filter(({ file }) =>
		readFileSync(join(context.root, revisionOf(file)), 'utf8').includes(name),
	);
	const changes = entries.flatMap((entry) => changeIn(context, entry, name, asker) ?? []);
	const answer = {
		articles: changes.map(({ told }) => told),
		settings: Object.values(settings)
			.filter(({ data }) => JSON.stringify(data ?? '').includes(name))
			.map(({ definition }) => definition.label),
		waiting: waiting.map(({ data }) => textOf((data as Data | undefined)?.['title'])),
	};
	if (!sure) return answer;
	asker.may('publish');
	const files = changes.flatMap(({ file }) => file ?? []);
	if (files.length === 0) throw refused(`没有哪一篇写着“${name}”。`);
	const what = `按本人要求撤下${coveredName(name)}`;
	const given = { covers: true, message: `${what}，改 ${files.length} 篇` };
	return { ...answer, saved: await saveAll(context, { author, what, files }, asker, given) };
}
