/** What is asked, one page after another, and the home page beside it. */
import { useEffect, useState } from 'react';
import { sentenceOf } from '../sign-in/ask.ts';
import type { FirstRunActions } from '../server/first-run/protocol.ts';
import { ask } from './ask.ts';
import { Questions } from './Questions.tsx';

type Begun = FirstRunActions['look']['answer'];

export function App() {
	const [begun, setBegun] = useState<Begun>();
	const [failed, setFailed] = useState<string>();
	useEffect(() => {
		ask('look', {}).then(setBegun, (error: unknown) => setFailed(sentenceOf(error)));
	}, []);
	if (failed !== undefined)
		return (
			<main className="sign-in">
				<div className="sheet">
					<h1>打不开</h1>
					<p role="alert">{failed}</p>
					<a href="/admin/sign-in/">去登录</a>
				</div>
			</main>
		);
	if (!begun) return <p className="opening">正在打开……</p>;
	if (begun.stage === 'made')
		return (
			<main className="sign-in">
				<div className="sheet">
					<h1>网站已经建好了</h1>
					<p>名称、电话、楼栋、主题，都在编辑部的“网站设置”里改。</p>
					<a href="/admin/">打开编辑部</a>
				</div>
			</main>
		);
	const { answers, topics, needsDomain } = begun;
	return <Questions first={answers} topics={topics} needsDomain={needsDomain} />;
}
