/** One column's articles: found, filtered and sorted where they lie, twenty at a time. */
import { useEffect, useState, type ComponentType } from 'react';
import { isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import type { CollectionMap } from '../decap/types.ts';
import { may } from '../saving/office.ts';
import { listPage } from '../server/client/lists.ts';
import type { ListPage, ListQuery } from '../server/protocol.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { counterOf, kindWords } from '../record/kinds.ts';
import { Link } from '../decap/Link.tsx';
import { Filters } from './Filters.tsx';
import { SeriesLine } from './SeriesLine.tsx';
import { useChosen, type ChosenProps } from './choosing.ts';

const size = 20;

/** What was chosen last in each column: coming back from an article, one finds the list as it was. */
const remembered = new Map<string, ListQuery>();

/** A page has no drafts: who makes one publishes it. */
function mayMake(name: string): boolean {
	const definition = definitionOf(name);
	return !definition || isStaged(definition) || may('publish');
}

interface Props {
	collection: CollectionMap;
	/** What is done to several at once; without it none are chosen. */
	Chosen?: ComponentType<ChosenProps> | undefined;
}

export function Articles({ collection, Chosen }: Props) {
	const name = String(collection.get('name'));
	const [query, setQuery] = useState<ListQuery>(
		() => remembered.get(name) ?? { collection: name, sort: 'publishedAt', page: 0, size },
	);
	const [page, setPage] = useState<ListPage>();
	const [wrong, setWrong] = useState<string>();
	const [turn, setTurn] = useState(0);
	const chosen = useChosen(page?.rows ?? []);
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
	}, [query, name, turn]);
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
				{collection.get('create') === true && mayMake(name) && (
					<Link to={`/collections/${name}/new`} className="primary">
						写一{counterOf(name)}
						{String(collection.get('label_singular'))}
					</Link>
				)}
			</header>
			{page?.series && <SeriesLine series={page.series} />}
			<Filters query={query} counts={page?.counts} kinds={kinds} change={change} />
			{wrong && <p role="alert">{wrong}</p>}
			<div className="list-line">
				<p role="status">{page ? `${page.total} ${counterOf(name)}` : '正在打开……'}</p>
				{Chosen && !chosen.choosing && page && page.total > 1 && (
					<button type="button" onClick={chosen.begin}>
						选几{counterOf(name)}一起改
					</button>
				)}
			</div>
			{Chosen && (
				<Chosen
					chosen={chosen}
					counter={counterOf(name)}
					changed={() => setTurn((before) => before + 1)}
				/>
			)}
			{page && page.total > 0 && (
				<ArticleTable rows={page.rows} chosen={chosen.choosing ? chosen : undefined} />
			)}
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
