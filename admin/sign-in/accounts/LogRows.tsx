/** Rows of the log: on a small screen one event is a few lines, on a large one a line of a table. */
import type { AccountActions } from '../../server/accounts/http/protocol.ts';
import { wallTime } from '../../../src/lib/clock.ts';

type Row = AccountActions['log']['answer']['rows'][number];

export function LogRows({ rows }: { rows: readonly Row[] }) {
	if (rows.length === 0) return <p>没有这样的记录。</p>;
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">时间</th>
					<th scope="col">谁</th>
					<th scope="col">做了什么</th>
					<th scope="col">从哪里</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, at, person, what, detail, address }) => (
					<tr key={id}>
						<td className="when">{wallTime(new Date(at))}</td>
						<td>{person ?? (address === null ? '服务器' : '（不知道是谁）')}</td>
						<td className="what">
							{what}
							{detail && <span className="detail">{detail}</span>}
						</td>
						<td className="from">{address}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
