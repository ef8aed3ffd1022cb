/** What happened in the office, a page at a time: for administrators. */
import { useCallback, useEffect, useState } from 'react';
import type { AccountActions } from '../../server/accounts/http/protocol.ts';
import { ask, sentenceOf } from '../ask.ts';
import { Bundle } from './Bundle.tsx';
import { LogFilter, type Wanted } from './LogFilter.tsx';
import { LogRows } from './LogRows.tsx';
import { Wrong } from '../Wrong.tsx';

type Page = AccountActions['log']['answer'];

export function Log() {
	const [wanted, setWanted] = useState<Wanted>({});
	/** The pages that were turned, each by the id it begins below. */
	const [turned, setTurned] = useState<readonly number[]>([]);
	const [page, setPage] = useState<Page>();
	const [wrong, setWrong] = useState<string>();

	const before = turned.at(-1);
	const read = useCallback(() => {
		setWrong(undefined);
		ask('log', { ...wanted, ...(before === undefined ? {} : { before }) }).then(
			setPage,
			(error: unknown) => setWrong(sentenceOf(error)),
		);
	}, [wanted, before]);
	useEffect(read, [read]);
	const want = (next: Wanted) => {
		setTurned([]);
		setWanted(next);
	};
	const last = page?.rows.at(-1)?.id;

	return (
		<main className="accounts log lists">
			<div className="head-line">
				<h1>记录</h1>
				<span className="ways">
					<a href="#accounts">账号</a>
					<a href="#doctor">体检</a>
					<a href="/admin/">回编辑部</a>
				</span>
			</div>
			<p className="hint">谁在什么时候登录、保存、改了账号，都在这里，留一年，谁也改不了。</p>
			<LogFilter wanted={wanted} set={want} people={page?.people ?? []} kinds={page?.kinds ?? {}} />
			<Wrong said={wrong} />
			{page && <LogRows rows={page.rows} />}
			<div className="buttons">
				<button
					type="button"
					disabled={turned.length === 0}
					onClick={() => setTurned(turned.slice(0, -1))}
				>
					较新的
				</button>
				<button
					type="button"
					disabled={!page?.more || last === undefined}
					onClick={() => last !== undefined && setTurned([...turned, last])}
				>
					较早的
				</button>
			</div>
			<Bundle />
		</main>
	);
}
