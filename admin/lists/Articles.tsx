/** One column's articles: found, filtered and sorted where they lie, twenty at a time. */
import { useEffect, useState } from 'react';
import type { CollectionMap } from '../decap/types.ts';
import { listPage } from '../server/client/lists.ts';
import type { ListPage, ListQuery } from '../server/protocol.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { counterOf, kindWords } from '../record/kinds.ts';
import { Link } from '../decap/Link.tsx';
import { stateNames } from './state-names.ts';

const size = 20;
const sorts = { publishedAt: '按发布时间', changedAt: '按最近修改', title: '按标题' } as const;

/** What was chosen last in each column: coming back from an article, one finds the list as it was. */
const remembered = new Map<string, ListQuery>();

export function Articles({ collection }: { collection: CollectionMap }) {
	const name = String(collection.get('name'));
	const [query, setQuery] = useState<ListQuery>(
		() => remembered.get(name) ?? { collection: name, sort: 'publishedAt', page: 0, size },
	);
	const [page, setPage] = useState<ListPage>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		let shown = true;
		remembered.set(name, query);
		const timer = setTimeout(() => {
			const show = (found: ListPage) => {
				if (!shown) return;
				setPage(found);
				setWrong(undefined);
			};
			listPage(query).then(show, (error: unknown) => {
				if (shown) setWrong(String(error));
			});
		}, 120);
		return () => {
			shown = false;
			clearTimeout(timer);
		};
	}, [query, name]);
	const change = (part: Partial<ListQuery>) =>
		setQuery((before) => {
			const next = { ...before, page: 0, ...part };
			return Object.fromEntries(
				Object.entries(next).filter(([, value]) => value !== ''),
			) as unknown as ListQuery;
		});
	const clear = () => setQuery({ collection: name, sort: 'publishedAt', page: 0, size });
	const kinds = kindWords(name);
	const pages = Math.max(1, Math.ceil((page?.total ?? 0) / size));
	const current = query.page ?? 0;
	return (
		<>
			<header className="list-head">
				<h1>{String(collection.get('label'))}</h1>
				{collection.get('create') === true && (
					<Link to={`/collections/${name}/new`} className="primary">
						写一{counterOf(name)}
						{String(collection.get('label_singular'))}
					</Link>
				)}
			</header>
			<form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
				<input
					type="search"
					aria-label="找文章"
					placeholder="打标题里的几个字"
					value={query.search ?? ''}
					onChange={({ target }) => change({ search: target.value })}
				/>
				<Filter
					label="状态"
					value={query.state ?? ''}
					words={stateNames}
					counts={page?.counts.state}
					onChange={(state) => change({ state: state as NonNullable<ListQuery['state']> })}
				/>
				<Filter
					label="类型"
					value={query.kind ?? ''}
					words={kinds}
					counts={page?.counts.kind}
					onChange={(kind) => change({ kind })}
				/>
				<Filter
					label="年份"
					value={query.year ?? ''}
					words={{}}
					counts={page?.counts.year}
					onChange={(year) => change({ year })}
				/>
				<label>
					<span className="visually-hidden">排列</span>
					<select
						value={query.sort ?? 'publishedAt'}
						onChange={({ target }) => change({ sort: target.value as keyof typeof sorts })}
					>
						{Object.entries(sorts).map(([key, label]) => (
							<option key={key} value={key}>
								{label}
							</option>
						))}
					</select>
				</label>
			</form>
			{wrong && <p role="alert">{wrong}</p>}
			<p role="status">{page ? `${page.total} ${counterOf(name)}` : '正在打开……'}</p>
			{page && page.total > 0 && <ArticleTable rows={page.rows} />}
			{page?.total === 0 && <NothingFound empty={isEmpty(page)} clear={clear} />}
			{pages > 1 && (
				<nav className="pager" aria-label="翻页">
					<button
						type="button"
						disabled={current === 0}
						onClick={() => change({ page: current - 1 })}
					>
						上一页
					</button>
					<span>
						第 {current + 1} 页，共 {pages} 页
					</span>
					<button
						type="button"
						disabled={current + 1 >= pages}
						onClick={() => change({ page: current + 1 })}
					>
						下一页
					</button>
				</nav>
			)}
		</>
	);
}

/** Whether the column has no articles at all, whatever was searched. */
const isEmpty = ({ counts }: ListPage) => Object.keys(counts.state).length === 0;

function NothingFound({ empty, clear }: { empty: boolean; clear: () => void }) {
	if (empty) return <p>这个栏目还没有文章。点右上角的按钮，开始写。</p>;
	return (
		<div className="nothing">
			<p>没有找到。少打几个字，或者放宽条件再找。</p>
			<button type="button" onClick={clear}>
				看全部文章
			</button>
		</div>
	);
}

interface FilterProps {
	label: string;
	value: string;
	words: Record<string, string>;
	counts: Record<string, number> | undefined;
	onChange: (value: string) => void;
}

function Filter({ label, value, words, counts, onChange }: FilterProps) {
	const known = Object.keys(counts ?? {}).filter((key) => (counts?.[key] ?? 0) > 0);
	const values =
		Object.keys(words).length > 0
			? Object.keys(words).filter((key) => known.includes(key) || key === value)
			: known.sort().reverse();
	if (values.length === 0) return null;
	return (
		<label>
			<span className="visually-hidden">{label}</span>
			<select value={value} onChange={({ target }) => onChange(target.value)}>
				<option value="">{label}：全部</option>
				{values.map((key) => (
					<option key={key} value={key}>
						{words[key] ?? key}（{counts?.[key] ?? 0}）
					</option>
				))}
			</select>
		</label>
	);
}
