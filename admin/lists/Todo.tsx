/** What waits for someone: articles to review, drafts, what appears or ends soon; what last year's season brought. */
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from '../decap/Link.tsx';
import { may } from '../saving/office.ts';
import { ask } from '../server/client/ask.ts';
import type { ListRow, Todo as Waits, Waiting } from '../server/protocol.ts';
import { Unsaved } from './Unsaved.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import { Promised } from './Promised.tsx';

const parts = [
	['review', '等审核的'],
	['draft', '草稿'],
	['scheduled', '定时公布的'],
	['expiring', '七天内过期的'],
] as const satisfies readonly (readonly [Waiting, string])[];

/** @param copy the button that begins another one like it */
export function Todo({ copy }: { copy: (row: ListRow) => ReactNode }) {
	const [found, setFound] = useState<Waits>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		ask('todo', {}).then(setFound, (error: unknown) => setWrong(String(error)));
	}, []);
	return (
		<>
			<header className="list-head">
				<h1>待办</h1>
				<nav aria-label="待办以外">
					{(may('return') || may('settings')) && <Link to="/search/personal">个人信息清单</Link>}
					<Link to="/search/bin">回收站</Link>
				</nav>
			</header>
			{wrong && <p role="alert">{wrong}</p>}
			{!found && !wrong && <p role="status">正在打开……</p>}
			<Unsaved />
			{found?.holidays && (
				<p className="hint">
					{found.holidays} 年的节假日还没有录入：国务院办公厅的通知出来了，照着填进
					<Link to="/collections/settings/entries/holidays">网站设置的“节假日”</Link>。
				</p>
			)}
			{found &&
				parts.map(([part, words]) => <Part key={part} words={words} {...found.parts[part]} />)}
			{found && <Promised {...found} />}
			{found && found.unanswered.length > 0 && (
				<Part words="征求意见等着下文的" rows={found.unanswered} total={found.unanswered.length}>
					<p className="hint">截止一个月了，请填“采纳情况”，或者选“结果和后续”。</p>
				</Part>
			)}
			{found && found.season.length > 0 && (
				<Part
					words="去年这时候发过的"
					rows={found.season}
					total={found.season.length}
					action={copy}
				>
					<p className="hint">今年还要发的，照去年那一篇写，时间地点改成今年的。</p>
				</Part>
			)}
		</>
	);
}

interface PartProps {
	words: string;
	rows: ListRow[];
	total: number;
	/** What is to be done with them. */
	children?: ReactNode;
	action?: (row: ListRow) => ReactNode;
}

function Part({ words, rows, total, children, action }: PartProps) {
	return (
		<section>
			<h2>
				{words}
				<small>{total} 篇</small>
			</h2>
			{children}
			{rows.length > 0 && <ArticleTable rows={rows} mixed action={action} />}
			{rows.length < total && <p className="hint">这里列出最近改过的 {rows.length} 篇。</p>}
		</section>
	);
}
