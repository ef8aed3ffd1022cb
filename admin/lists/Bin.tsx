/** The recycle bin: what was deleted in the last thirty days. Put back it is a draft, whatever it was before. */
import { useEffect, useState } from 'react';
import { isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import { Link } from '../decap/Link.tsx';
import { localBackend } from '../decap/backend.ts';
import { may } from '../saving/office.ts';
import { putBack } from '../saving/put-back.ts';
import { ask } from '../server/client/ask.ts';
import type { Deleted } from '../server/protocol.ts';
import { entryLink } from './entry-link.ts';

const labelOf = (name: string) => definitionOf(name)?.label ?? name;

/** A page has no drafts: put back it is public. */
function hasDrafts({ collection }: Deleted): boolean {
	const definition = definitionOf(collection);
	return definition !== undefined && isStaged(definition);
}

export function Bin() {
	const [rows, setRows] = useState<Deleted[]>();
	const [wrong, setWrong] = useState<string>();
	const [back, setBack] = useState<Deleted>();
	const [busy, setBusy] = useState(false);
	const fail = (error: unknown) => setWrong(error instanceof Error ? error.message : String(error));
	const look = () => ask('bin', {}).then((found) => setRows(found.rows), fail);
	useEffect(() => void look(), []);
	const put = async (row: Deleted) => {
		setBusy(true);
		setWrong(undefined);
		setBack(undefined);
		try {
			await putBack(row, localBackend().user.name);
			setBack(row);
			await look();
		} catch (error) {
			fail(error);
		} finally {
			setBusy(false);
		}
	};
	return (
		<>
			<header className="list-head">
				<h1>回收站</h1>
				<Link to="/search/todo">回待办</Link>
			</header>
			<p>
				删掉的文章在这里留 30
				天。放回来的是草稿，居民看不到；要公布，打开它再点“发布”。固定页面放回来，居民马上又看得到。
			</p>
			{wrong && <p role="alert">{wrong}</p>}
			{back && (
				<p className="done" role="status">
					《{back.title}》放回来了，{hasDrafts(back) ? '现在是草稿' : '居民又看得到'}。
					<Link to={entryLink(back)}>打开它</Link>
				</p>
			)}
			{!rows && !wrong && <p role="status">正在打开……</p>}
			{rows?.length === 0 && <p>回收站是空的。</p>}
			{rows && rows.length > 0 && (
				<ul className="bin">
					{rows.map((row) => (
						<li key={row.path}>
							<p>
								<strong>{row.title}</strong>
								<span>
									{labelOf(row.collection)}　{row.by}删于 {row.at}，留到 {row.until.slice(0, 10)}
								</span>
							</p>
							{may(hasDrafts(row) ? 'write' : 'publish') && (
								<button
									type="button"
									disabled={busy}
									aria-label={`放回来：${row.title}`}
									onClick={() => void put(row)}
								>
									放回来
								</button>
							)}
						</li>
					))}
				</ul>
			)}
		</>
	);
}
