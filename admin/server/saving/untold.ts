/** An announced activity is not moved or called off in silence. */
import { definitionOf } from '../../../src/collections/index.ts';
import { revisedBy } from '../../../src/collections/revisions.ts';
import { isPublic, state } from '../../../src/lib/state.ts';
import { mustBeTold } from '../../record/change-note.ts';
import type { Data } from '../../record/entry.ts';
import { stageOf } from '../../record/stage.ts';
import type { EditorContext } from '../context.ts';
import type { ContentPath } from '../paths.ts';
import { refused } from '../request-error.ts';
import { articleOf } from './article.ts';

const isOut = (data: Data, now: string) =>
	isPublic(
		state({ ...(data as unknown as Parameters<typeof state>[0]), stage: stageOf(data) }, now),
	);

/** @param before what residents see; undefined where nothing stands there @throws RequestError with nothing changed */
export function refuseUntold(
	{ now }: EditorContext,
	{ kind, file }: ContentPath,
	before: string | undefined,
	after: string,
): void {
	const fields = definitionOf(file.split('/')[0] ?? '')?.fields;
	if (kind !== 'entry' || before === undefined || !fields || revisedBy(file) !== file) return;
	const [old, fresh] = [articleOf(before).data, articleOf(after).data];
	const taken = fresh['withdrawn'] !== undefined && old['withdrawn'] === undefined;
	if (taken || ![old, fresh].every((data) => isOut(data, now()))) return;
	if (mustBeTold(fields, old, fresh))
		throw refused('活动已经公布，看过的居民要知道时间、地点改了什么。请写一句“修改说明”再保存。');
}
