/** What was promised by a day: accounts of the catalogue, tasks of plans. */
import { Link } from '../decap/Link.tsx';
import type { Overdue, Owed, Todo } from '../server/protocol.ts';
import { entryLink } from './entry-link.ts';

export function Promised({ owed, overdue }: Pick<Todo, 'owed' | 'overdue'>) {
	return (
		<>
			{owed.length > 0 && <ToPublish owed={owed} />}
			{overdue.length > 0 && <OverdueTasks plans={overdue} />}
		</>
	);
}

function ToPublish({ owed }: { owed: readonly Owed[] }) {
	return (
		<section>
			<h2>
				该公开的
				<small>{owed.length} 件</small>
			</h2>
			<p className="hint">
				到<Link to="/collections/disclosures/new">居务公开里写一篇</Link>
				，“公开事项”和“哪一期”选对，这里就不再提醒。
			</p>
			<ul className="overdue">
				{owed.map(({ name, period, due, late }) => (
					<li key={name + period}>
						{name}　{period}
						<small>{late ? `${due} 到期，已经过了` : `${due} 前`}</small>
					</li>
				))}
			</ul>
		</section>
	);
}

function OverdueTasks({ plans }: { plans: readonly Overdue[] }) {
	const count = plans.reduce((all, { tasks }) => all + tasks.length, 0);
	return (
		<section>
			<h2>
				到期没做完的任务
				<small>{count} 件</small>
			</h2>
			<p className="hint">做完了就到那一篇里改“做到哪里”，没做完的在总结里写明原因。</p>
			{plans.map((plan) => (
				<div key={plan.path} className="overdue">
					<Link to={entryLink(plan)}>{plan.title}</Link>
					<ul>
						{plan.tasks.map(({ text, due }) => (
							<li key={text}>
								{text}
								<small>{due} 到期</small>
							</li>
						))}
					</ul>
				</div>
			))}
		</section>
	);
}
