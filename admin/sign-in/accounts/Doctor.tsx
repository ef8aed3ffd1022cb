/** 体检: how the server is, a line each, what is to be mended first: for administrators. */
import { useEffect, useState } from 'react';
import type { Examined } from '../../server/accounts/http/protocol.ts';
import { ask, sentenceOf } from '../ask.ts';
import { Wrong } from '../Wrong.tsx';

const parts = [
	['mend', '要修的'],
	['look', '要看的'],
	['good', '好的'],
] as const satisfies readonly (readonly [Examined['state'], string])[];

export function Doctor() {
	const [lines, setLines] = useState<readonly Examined[]>();
	const [wrong, setWrong] = useState<string>();
	useEffect(() => {
		ask('doctor', {}).then(
			(answer) => setLines(answer.lines),
			(error: unknown) => setWrong(sentenceOf(error)),
		);
	}, []);
	return (
		<main className="accounts lists">
			<div className="head-line">
				<h1>体检</h1>
				<span className="ways">
					<a href="#accounts">账号</a>
					<a href="#log">记录</a>
					<a href="/admin/">回编辑部</a>
				</span>
			</div>
			<p className="hint">
				证书、备案、备份、磁盘、时钟，现在怎么样。要修的，请转给照看服务器的人。
			</p>
			<Wrong said={wrong} />
			{!lines && !wrong && <p role="status">正在查，要几秒钟……</p>}
			{lines &&
				parts.map(([state, title]) => (
					<Part key={state} title={title} lines={lines.filter((line) => line.state === state)} />
				))}
		</main>
	);
}

function Part({ title, lines }: { title: string; lines: readonly Examined[] }) {
	if (lines.length === 0) return null;
	return (
		<section className="person">
			<h2>
				{title}
				<small>{lines.length} 处</small>
			</h2>
			<dl>
				{lines.map(({ about, said, remedy }) => (
					<div key={about + said}>
						<dt>{about}</dt>
						<dd>
							{said}
							{remedy && <p className="hint">{remedy}</p>}
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
