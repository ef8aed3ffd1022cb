/** One page of questions, the way to the others, and the end. */
import { useRef, useState } from 'react';
import type { Answers, Topic } from '../server/first-run/protocol.ts';
import { useSending } from '../sign-in/use-sending.ts';
import { Wrong } from '../sign-in/Wrong.tsx';
import { ask, begunAnew } from './ask.ts';
import { pagesWithFaults } from './faults.ts';
import { Home } from './Home.tsx';
import { Made } from './Made.tsx';
import { pages } from './pages.ts';
import { useAnswers } from './use-answers.ts';

interface Props {
	first: Answers;
	topics: readonly Topic[];
	needsDomain: boolean;
}

export function Questions({ first, topics, needsDomain }: Props) {
	const { answers, change, kept, failed } = useAnswers(first);
	const [at, setAt] = useState(0);
	const [asked, setAsked] = useState(false);
	const [stage, setStage] = useState<'asking' | 'made'>('asking');
	const heading = useRef<HTMLHeadingElement>(null);
	const isLast = at === pages.length - 1;
	const goTo = (page: number) => {
		setAt(page);
		scrollTo(0, 0);
		heading.current?.focus();
	};
	const finish = async () => {
		const [wrong] = pagesWithFaults(answers, needsDomain);
		if (wrong !== undefined) {
			setAsked(true);
			goTo(wrong);
			throw new Error('这一页还有没填好的，改好以后再建。');
		}
		await ask('finish', { answers });
		await begunAnew();
		setStage('made');
	};
	const next = () => {
		goTo(at + 1);
		return Promise.resolve();
	};
	const { submit, wrong, busy } = useSending(isLast ? finish : next);
	if (stage === 'made') return <Made name={answers.site.name} isOffice={needsDomain} />;
	const { title, Page } = pages[at] ?? pages[0];
	return (
		<main className="first-run">
			<form onSubmit={submit} noValidate>
				<div className="lead">换成我们自己的网站</div>
				<nav aria-label="要填的几页">
					<ol className="steps">
						{pages.map((page, place) => (
							<li key={page.title}>
								<button
									type="button"
									aria-current={place === at ? 'step' : undefined}
									onClick={() => goTo(place)}
								>
									{place + 1}. {page.title}
								</button>
							</li>
						))}
					</ol>
				</nav>
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				<Page
					answers={answers}
					change={change}
					topics={topics}
					needsDomain={needsDomain}
					asked={asked}
				/>
				<Wrong said={wrong ?? failed} />
				<div className="go">
					{at > 0 && (
						<button type="button" onClick={() => goTo(at - 1)}>
							上一步
						</button>
					)}
					<button type="submit" className="primary" disabled={busy}>
						{busy ? '正在建，请稍等……' : isLast ? '建好我们的网站' : '下一步'}
					</button>
				</div>
				<p className="hint" role="status">
					{failed === undefined && kept > 0
						? '填的都记下了，关掉这一页，下次接着填。'
						: '随时可以停下，下次接着填。'}
				</p>
			</form>
			<Home version={kept} />
		</main>
	);
}
