/** 个人信息清单: what is public of whom, where, on what ground, until when; what nobody has answered for stands first. */
import { useEffect, useState } from 'react';
import { sheetOf } from '../../../src/gate/personal-sheet.ts';
import { Link } from '../../decap/Link.tsx';
import { deskPlaceOf } from '../../record/desk-place.ts';
import { ask } from '../../server/client/ask.ts';
import type { PersonalRow } from '../../server/protocol.ts';

const heads = {
	whose: '谁',
	what: '公开了什么',
	where: '在哪里',
	since: '从哪天',
	ground: '依据',
	until: '到哪天',
};

function handOver(rows: readonly PersonalRow[]): void {
	const address = URL.createObjectURL(new Blob([sheetOf(heads, rows)], { type: 'text/csv' }));
	const link = { href: address, download: '个人信息清单.csv' };
	Object.assign(document.createElement('a'), link).click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `2024-09-20 起，到 2028-12-31` */
const days = ({ since, until }: PersonalRow) =>
	[since && `${since} 起`, until && `到 ${until}`].filter(Boolean).join('，');

function Part({ title, rows }: { title: string; rows: readonly PersonalRow[] }) {
	if (rows.length === 0) return null;
	return (
		<section>
			<h2>
				{title}
				<small>{rows.length} 条</small>
			</h2>
			<ul className="personal">
				{rows.map((row, place) => (
					<li key={place}>
						<p>
							{row.whose && <strong>{row.whose}</strong>}
							{row.what}
						</p>
						<p>
							<Link to={deskPlaceOf(row.path)}>{row.where}</Link>
						</p>
						<p className="ground">
							{row.ground}
							{days(row) && <span>{days(row)}</span>}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

export function PersonalList() {
	const [rows, setRows] = useState<readonly PersonalRow[]>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		ask('personal', {}).then(
			(answer) => setRows(answer.rows),
			(error: unknown) => setWrong(error instanceof Error ? error.message : String(error)),
		);
	}, []);
	return (
		<>
			<header className="list-head">
				<h1>个人信息清单</h1>
				<Link to="/search/todo">回待办</Link>
			</header>
			<p>网站上现在公开着谁的什么、在哪一篇、凭什么、到哪天。姓名遮着，要看就点开那一篇。</p>
			{wrong && <p role="alert">{wrong}</p>}
			{!rows && !wrong && <p role="status">正在查……</p>}
			{rows?.length === 0 && <p>没有查到公开的个人信息。</p>}
			{rows && rows.length > 0 && (
				<>
					<Part title="没有依据，请核对" rows={rows.filter(({ isOpen }) => isOpen)} />
					<Part title="有依据的" rows={rows.filter(({ isOpen }) => !isOpen)} />
					<p>
						<button type="button" onClick={() => handOver(rows)}>
							下载表格（用 Excel 打开）
						</button>
					</p>
				</>
			)}
		</>
	);
}
