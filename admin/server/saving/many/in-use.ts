/** Things of the settings that go while articles name them: refused, with those articles; or others in their place, in the same version. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { definitionOf, settings } from '../../../../src/collections/index.ts';
import { revisedBy, revisionOf } from '../../../../src/collections/revisions.ts';
import type { Setting } from '../../../../src/collections/settings.ts';
import { readEntryFile, type Data } from '../../../record/entry.ts';
import { keysNamed, withOtherKeys } from '../../../record/other-key.ts';
import { stageOf } from '../../../record/stage.ts';
import { textOf } from '../../../record/text-of.ts';
import type { EditorContext } from '../../context.ts';
import type { ContentPath } from '../../paths.ts';
import type { InUse, Instead } from '../../protocol.ts';
import { refused, RequestError } from '../../request-error.ts';
import { yaml } from '../titles.ts';
import { rewritten } from './rewritten.ts';
import { prepareAll, type Prepared, type Saving } from './save-all.ts';

type Item = Readonly<Record<string, unknown>>;

/** What it is called, whichever list it stands in. */
const nameOf = ({ key, label, subject, name }: Item) =>
	textOf(label) || textOf(subject) || textOf(name) || textOf(key);

/** By their keys; none of a file that is no such list. */
function itemsOf(raw: string | undefined): Map<string, Item> {
	const items = yaml(raw ?? '');
	const keyed = (Array.isArray(items) ? (items as (Item | null)[]) : []).flatMap((item) =>
		typeof item?.['key'] === 'string' ? [[item['key'], item] as const] : [],
	);
	return new Map(keyed);
}

interface Article {
	path: string;
	raw: string;
	data: Data;
	/** Those of the setting that it names. */
	keys: ReadonlySet<string>;
}

const definitionAt = (file: string) => definitionOf(revisedBy(file).split('/')[0] ?? '');

/** @param file below the content folder @param gone bodies that do not hold these letters at all are not read */
function articleAt(root: string, file: string, setting: string, gone: readonly string[]) {
	const definition = definitionAt(file);
	if (!definition) return [];
	try {
		const raw = readFileSync(join(root, file), 'utf8');
		if (!gone.some((key) => raw.includes(key))) return [];
		const data = readEntryFile(raw);
		const keys = keysNamed({ definition, file, data }, setting);
		return [{ path: `content/${file}`, raw, data, keys }];
	} catch {
		// What cannot be read the gate has told long ago.
		return [];
	}
}

function articlesNaming(
	{ root, store }: EditorContext,
	setting: string,
	gone: readonly string[],
): Article[] {
	const { entries, revisions } = store.content();
	const files = [
		...entries.map(({ file }) => file),
		...revisions.map(({ file }) => revisionOf(file)),
	];
	return files.flatMap((file) => articleAt(root, file, setting, gone));
}

const titleOf = ({ path, data }: Article) =>
	`${textOf(data['title']) || basename(path, '.md')}${path.startsWith('content/revisions/') ? '（修改稿）' : ''}`;

function refuseInUse(gone: Map<string, Item>, articles: readonly Article[]): void {
	const uses = [...gone].flatMap(([key, item]): InUse[] => {
		const named = articles.filter(({ keys }) => keys.has(key));
		const told = named.map((one) => ({ path: one.path, title: titleOf(one) }));
		return named.length > 0 ? [{ key, name: nameOf(item), articles: told }] : [];
	});
	if (uses.length === 0) return;
	const said = uses.map(({ name, articles: some }) => `“${name}”还有 ${some.length} 篇文章在用`);
	const message = `${said.join('，')}，请先选好换成哪一项。`;
	throw new RequestError(422, { error: 'in-use', message, uses });
}

interface Change {
	before: string | undefined;
	after: string;
	instead?: Instead | undefined;
}

export interface Others {
	prepared: Prepared[];
	/** For the history: `养老助老换成社会救助，改 12 篇`. */
	said?: string;
}

/** @throws RequestError with nothing changed, where something that goes is named and nothing is put in its place */
export async function othersInstead(
	context: EditorContext,
	{ kind, file }: ContentPath,
	{ before, after, instead = {} }: Change,
	saving: Saving,
): Promise<Others> {
	const name = basename(file, '.yml');
	const setting = (settings as unknown as Record<string, Setting>)[name];
	if (kind !== 'setting' || setting?.unique !== 'key') return { prepared: [] };
	const [old, fresh] = [itemsOf(before), itemsOf(after)];
	const gone = new Map([...old].filter(([key]) => !fresh.has(key)));
	if (gone.size === 0) return { prepared: [] };
	const articles = articlesNaming(context, name, [...gone.keys()]);
	const chosen = new Map(Object.entries(instead).filter(([key]) => gone.has(key)));
	if (![...chosen.values()].every((key) => fresh.has(key)))
		throw refused('换成的那一项也不在了，请另选一项。', 409);
	refuseInUse(new Map([...gone].filter(([key]) => !chosen.has(key))), articles);
	const meant = articles.filter(({ keys }) => [...chosen.keys()].some((key) => keys.has(key)));
	const files = meant.flatMap(({ path, raw, data }) => {
		const at = path.slice('content/'.length);
		const definition = definitionAt(at);
		if (!definition) return [];
		const changed = withOtherKeys({ definition, file: at, data }, name, chosen);
		return [rewritten({ path, raw, fields: definition.fields }, changed, saving.asker).file];
	});
	if (files.length === 0) return { prepared: [] };
	// Whoever answers for what residents read: of the whole, and not of each.
	if (meant.some(({ data }) => stageOf(data) === 'ready')) saving.asker.may('publish');
	const pairs = [...chosen].map(
		([from, to]) => `${nameOf(gone.get(from) ?? {})}换成${nameOf(fresh.get(to) ?? {})}`,
	);
	const prepared = await prepareAll(context, files, saving);
	return { prepared, said: `${pairs.join('，')}，改 ${files.length} 篇` };
}
