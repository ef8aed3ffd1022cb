/** What waits for someone: articles to review, drafts, what appears or ends soon, what the build refuses. */
import { useEffect, useState } from 'react';
import type { Map as ImmutableMap } from 'immutable';
import { isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import type { CollectionMap } from '../decap/types.ts';
import { listPage } from '../server/client/lists.ts';
import type { ListQuery, ListRow } from '../server/protocol.ts';
import { ArticleTable } from './ArticleTable.tsx';

const parts = [
	['review', '等审核的'],
	['draft', '草稿'],
	['scheduled', '定时公布的'],
	['expiring', '七天内过期的'],
] as const satisfies readonly (readonly [NonNullable<ListQuery['state']>, string])[];

export function Todo({ collections }: { collections: ImmutableMap<string, CollectionMap> }) {
	const [rows, setRows] = useState<Map<string, ListRow[]>>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		const names = [...collections.keys()].filter((name) => {
			const definition = definitionOf(name);
			return definition !== undefined && isStaged(definition);
		});
		const all = parts.map(async ([state]) => {
			const pages = await Promise.all(
				names.map((collection) => listPage({ collection, state, size: 50, sort: 'changedAt' })),
			);
			return [state, pages.flatMap((page) => page.rows)] as const;
		});
		Promise.all(all).then(
			(found) => setRows(new Map(found)),
			(error: unknown) => setWrong(String(error)),
		);
	}, [collections]);
	return (
		<>
			<header className="list-head">
				<h1>待办</h1>
			</header>
			{wrong && <p role="alert">{wrong}</p>}
			{!rows && !wrong && <p role="status">正在打开……</p>}
			{rows &&
				parts.map(([state, words]) => (
					<section key={state}>
						<h2>
							{words}
							<small>{rows.get(state)?.length ?? 0} 篇</small>
						</h2>
						{(rows.get(state)?.length ?? 0) > 0 && (
							<ArticleTable rows={rows.get(state) ?? []} mixed />
						)}
					</section>
				))}
		</>
	);
}
