/** Articles, one a line: title, state, kind, when, who. */
import type { ReactNode } from 'react';
import { collections } from '../../src/collections/index.ts';
import type { ListRow } from '../server/protocol.ts';
import { kindWords } from '../record/kinds.ts';
import { Link } from '../decap/Link.tsx';
import type { Chosen } from './choosing.ts';
import { entryLink } from './entry-link.ts';
import { stateNames } from './state-names.ts';

interface Props {
	rows: readonly ListRow[];
	/** The list mixes columns: 栏目 is shown instead of 类型. */
	mixed?: boolean;
	/** Articles are being chosen. */
	chosen?: Chosen | undefined;
	/** Offered at the end of each line. */
	action?: ((row: ListRow) => ReactNode) | undefined;
}

/** What is particular about its time: 定时 when it will appear, 快过期 until when it stays. */
function Time({ state, publishedAt, expiresAt }: ListRow) {
	return (
		<>
			<span className="date">
				{publishedAt ?? (state === 'current' ? '长期' : '还没有定')}
				{state === 'scheduled' && ' 公布'}
			</span>{' '}
			{expiresAt && state === 'current' && <span className="date">到 {expiresAt} 为止</span>}
		</>
	);
}

const columnOf = ({ collection }: ListRow) =>
	(collections as Record<string, { label: string }>)[collection]?.label ?? collection;

const kindOf = ({ collection, kind = '', kindName }: ListRow) =>
	kindName ?? kindWords(collection)[kind] ?? kind;

/** What is to be known of it besides its title. */
function Notes({ faults = [], returned, withheld, found }: ListRow) {
	return (
		<>
			{found && <span className="found">文中：{found}</span>}
			{faults.length > 0 && <span className="wrong">要改：{faults[0]}</span>}
			{returned && (
				<span className="wrong">
					{returned.by}退回：{returned.reason}
				</span>
			)}
			{withheld && (
				<span className="wrong">没有留下历史版本：里面有不能公开的号码，请遮住再保存</span>
			)}
		</>
	);
}

/** 待审 · 等复审，11月28日起. */
function StateCell({ state, revision, turn }: ListRow) {
	return (
		<td>
			<span className="state" data-state={state}>
				{revision ? `修改稿${stateNames[state]}` : stateNames[state]}
			</span>
			{turn && (
				<span className="turn" data-mine={turn.mine || undefined}>
					{turn.mine ? `${turn.words}（您）` : turn.words}
					{turn.since && <small>{dayWords(turn.since)}起</small>}
				</span>
			)}
		</td>
	);
}

/** `2026-11-28 16:20` → `11月28日` */
const dayWords = (time: string) => `${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日`;

export function ArticleTable({ rows, mixed = false, chosen, action }: Props) {
	// Boards and fixed pages have no kinds.
	const sorted = mixed || rows.some(({ kind }) => kind);
	return (
		<table className="articles" data-choosing={chosen ? true : undefined}>
			<thead>
				<tr>
					<th scope="col">
						{chosen && (
							<input
								type="checkbox"
								aria-label="选这一页的全部"
								checked={chosen.wholePage}
								onChange={chosen.togglePage}
							/>
						)}
						标题
					</th>
					<th scope="col">状态</th>
					{sorted && <th scope="col">{mixed ? '栏目' : '类型'}</th>}
					<th scope="col">发布时间</th>
					<th scope="col">最近修改</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={`${row.path} ${row.revision ?? ''}`}>
						<th scope="row">
							{chosen && (
								<input
									type="checkbox"
									aria-label={`选《${row.title}》`}
									checked={chosen.has(row)}
									onChange={() => chosen.toggle(row)}
								/>
							)}
							<Link to={entryLink(row)}>{row.title}</Link>
							<Notes {...row} />
							{action?.(row)}
						</th>
						<StateCell {...row} />
						{sorted && <td>{mixed ? columnOf(row) : kindOf(row)}</td>}
						<td>
							<Time {...row} />
						</td>
						<td className="changed">
							<span className="date">{row.changedAt?.slice(0, 10)}</span>{' '}
							<span className="date">{row.changedBy}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
