/** What a link may lead to, as one looks for it: this article's attachments, articles, whom to call. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { collections } from '../../../src/collections/index.ts';
import { findEntries } from '../../server/client/find-entries.ts';
import { ask } from '../../server/client/ask.ts';
import { readSettings } from '../../server/client/lists.ts';
import type { ListRow } from '../../server/protocol.ts';

export type Target =
	| { kind: 'article'; title: string; note: string; url: string }
	| { kind: 'file'; title: string; note: string; file: string }
	| { kind: 'contact'; title: string; note: string; key: string };

const known: Record<string, { label: string; atRoot?: true }> = collections;

/** No resident can open it yet. */
const isHidden = ({ state }: ListRow) =>
	state === 'draft' || state === 'review' || state === 'scheduled';

/** Pages stand at the root: `/about/`. */
function articleTarget(row: ListRow): Target {
	const { collection, id, title, publishedAt } = row;
	const { label = '', atRoot } = known[collection] ?? {};
	const when = isHidden(row) ? '还没有公布' : (publishedAt?.slice(0, 10) ?? '');
	return {
		...{ kind: 'article', title, note: [label, when].filter(Boolean).join('，') },
		url: atRoot ? `/${id}/` : `/${collection}/${id}/`,
	};
}

/** `../media/notices/申请表.pdf` → `申请表`. */
const nameOf = (file: string) => /([^/]+?)(?:\.\w+)?$/.exec(file)?.[1] ?? '';

/** Of the form that is open, saved or not. */
function attachments(): Target[] {
	const draft = store.getState().entryDraft.toJS() as {
		entry?: { data?: { attachments?: { file?: string; label?: string }[] } };
	};
	return (draft.entry?.data?.attachments ?? []).flatMap(({ file, label }): Target[] =>
		file ? [{ kind: 'file', title: label || nameOf(file), note: '这一篇的附件', file }] : [],
	);
}

/** Only a line with a key can be named. */
async function contacts(): Promise<Target[]> {
	const lines = await readSettings('contacts', ask).catch(() => []);
	return lines.flatMap(({ key, subject, phone }): Target[] =>
		typeof key === 'string' && key !== ''
			? [{ kind: 'contact', title: String(subject), note: `电话 ${String(phone)}`, key }]
			: [],
	);
}

/** What is found by these words; nothing typed finds the newest articles. */
export async function targetsFor(words: string): Promise<Target[]> {
	const [articles, lines] = await Promise.all([
		findEntries(words, Object.keys(collections)).catch(() => []),
		contacts(),
	]);
	const near = [...attachments(), ...lines].filter(
		({ kind, title }) => title.includes(words.trim()) && (words.trim() !== '' || kind === 'file'),
	);
	const open = articles.filter((row) => !isHidden(row));
	return [...near, ...[...open, ...articles.filter(isHidden)].map(articleTarget)];
}
