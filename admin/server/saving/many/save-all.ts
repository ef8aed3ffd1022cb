/** Several articles changed at once: each held against the same rules as by itself, then all in one version, or none. */
import { rm } from 'node:fs/promises';
import type { SaveAllRequest, SavedAll } from '../../protocol.ts';
import { isRevision } from '../../../../src/collections/revisions.ts';
import type { EditorContext } from '../../context.ts';
import type { Asker } from '../../door.ts';
import { trailersTogether } from '../../git/trailers.ts';
import { contentPath } from '../../paths.ts';
import { disk, isDiskError, refused, RequestError } from '../../request-error.ts';
import { hashOf } from '../../whole-files.ts';
import { carryOut, textAt } from '../carry-out.ts';
import { refuseUnlessMay } from '../deeds.ts';
import { askGateOfAll } from '../gatekeeper.ts';
import type { Step } from '../journal.ts';
import { lay } from '../lay.ts';
import { noting } from '../noting.ts';
import { judge, type Judged } from '../office.ts';
import { refuseStale } from '../stale.ts';
import { refuseUntold } from '../untold.ts';
import { articleTitle } from '../titles.ts';

type File = SaveAllRequest['files'][number];

interface Given {
	/** Nothing is changed but that a person is no longer named: whoever passes it last answers for it. */
	covers?: boolean;
	/** Of the version, where titles may not stand in it. */
	message?: string;
}

export interface Saving extends Required<Pick<Given, 'covers'>> {
	asker: Asker;
	laid: string[];
}

export interface Prepared {
	step: Step;
	judged: Judged | undefined;
}

async function prepare(
	context: EditorContext,
	{ path, raw, base }: File,
	{ asker, laid, covers }: Saving,
): Promise<Prepared> {
	const file = contentPath(context.root, path);
	const before = textAt(file.absolute);
	refuseUnlessMay(asker, file, before, raw);
	await refuseStale(context.root, file, base);
	refuseUntold(context, file, before, raw);
	const judged = await judge(context, asker, file, { before, after: raw, covers });
	const temporary = await lay(context.room, file.absolute, raw, laid);
	return { step: { file: file.file, temporary, base }, judged };
}

/** What concerns one article; whatever else is refused concerns who asks. */
const ofOne = ['changed', 'missing', 'exists', 'refused'];
/** As many are named. */
const most = 3;

function sentenceOf({ refusal: { error, message, current } }: RequestError): string {
	if (error !== 'changed') return message;
	return `刚刚被${current?.by ? `“${current.by}”` : '别人'}改过，请看一看再选。`;
}

function refusedTogether(refusals: readonly [string, RequestError][], count: number): RequestError {
	const grouped = Map.groupBy(refusals, ([, error]) => sentenceOf(error));
	const said = [...grouped].map(
		([sentence, of]) => `${of.map(([title]) => `《${title}》`).join('')}：${sentence}`,
	);
	const status = refusals[0]?.[1].status ?? 400;
	const message = `${said.join('')}所以选中的 ${count} 篇都没有动。`;
	return new RequestError(status, { error: 'refused', message });
}

/** @throws RequestError that names each that cannot be changed so */
export async function prepareAll(
	context: EditorContext,
	files: readonly File[],
	saving: Saving,
): Promise<Prepared[]> {
	const prepared: Prepared[] = [];
	const refusals: [string, RequestError][] = [];
	for (const file of files) {
		try {
			prepared.push(await prepare(context, file, saving));
		} catch (error) {
			if (!(error instanceof RequestError) || !ofOne.includes(error.refusal.error)) throw error;
			refusals.push([articleTitle(file.path, file.raw), error]);
		}
		if (refusals.length === most) break;
	}
	if (refusals.length > 0) throw refusedTogether(refusals, files.length);
	return prepared;
}

/** `撤回 3 篇：停水检修、门球赛、体检` */
function messageOf({ what, files }: SaveAllRequest): string {
	const titles = files.map(({ path, raw }) => articleTitle(path, raw));
	const more = titles.length > 5 ? '等' : '';
	return `${what || '修改'} ${files.length} 篇：${titles.slice(0, 5).join('、')}${more}`;
}

function refuseOthers({ root }: EditorContext, files: readonly File[]): void {
	for (const { path } of files) {
		const { kind, file } = contentPath(root, path);
		if (kind !== 'entry' || isRevision(file)) throw refused('只有栏目里的文章能几篇一起改', 403);
	}
}

function refuseTwice(files: readonly File[]): void {
	if (new Set(files.map(({ path }) => path)).size < files.length)
		throw refused('同一篇选了两次，没有保存。请刷新列表再选。');
}

/** @throws RequestError with everything as it was */
export async function saveAll(
	context: EditorContext,
	request: SaveAllRequest,
	asker: Asker,
	{ covers = false, message = messageOf(request) }: Given = {},
): Promise<SavedAll> {
	const { files, author } = request;
	refuseTwice(files);
	refuseOthers(context, files);
	const laid: string[] = [];
	try {
		const prepared = await prepareAll(context, files, { asker, laid, covers });
		const steps = prepared.map(({ step }) => step);
		const overlay = new Map(steps.map((step) => [step.file, step.temporary ?? null]));
		await askGateOfAll(context.store, [...overlay.keys()], overlay, covers);
		const judged = prepared.flatMap((one) => one.judged ?? []);
		const intent = {
			steps,
			author: asker.name ?? author,
			message,
			...(judged.length > 0 ? { trailers: trailersTogether(judged) } : {}),
		};
		const saved = await noting(asker, judged, () => carryOut(context, intent));
		return { ...saved, hashes: files.map(({ raw }) => hashOf(raw)) };
	} catch (error) {
		throw isDiskError(error) ? disk(error) : error;
	} finally {
		await Promise.all(laid.map((path) => rm(path, { force: true })));
	}
}
