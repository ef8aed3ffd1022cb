/** What waits for someone: articles to review, drafts, what appears or ends soon, what the build refuses. */
import { useEffect, useState } from 'react';
import { ask } from '../server/client/ask.ts';
import type { ListRow, Waiting } from '../server/protocol.ts';
import { ArticleTable } from './ArticleTable.tsx';

const parts = [
	['review', '等审核的'],
	['draft', '草稿'],
	['scheduled', '定时公布的'],
	['expiring', '七天内过期的'],
] as const satisfies readonly (readonly [Waiting, string])[];

export function Todo() {
	const [rows, setRows] = useState<Record<Waiting, ListRow[]>>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		ask('todo', {}).then(setRows, (error: unknown) => setWrong(String(error)));
	}, []);
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
							<small>{rows[state].length} 篇</small>
						</h2>
						{rows[state].length > 0 && <ArticleTable rows={rows[state]} mixed />}
					</section>
				))}
		</>
	);
}
