/** What one has written and not saved, on whatever device: gone on with, or let go. Nobody else sees it. */
import { useEffect, useState } from 'react';
import { collections } from '../../src/collections/index.ts';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import { localBackend } from '../decap/backend.ts';
import { copiesOf, device, forgetCopy, wanted } from '../saving/autosave.ts';
import type { CopyHead } from '../server/protocol.ts';

const labelOf = (name: string) =>
	(collections as Record<string, { label: string }>)[name]?.label ?? '网站设置';

const columnOf = ({ place }: CopyHead) =>
	place.replace(/^content\/revisions\//, 'content/').split('/')[1] ?? '';

/** `content/notices/2026/a.md` → `/collections/notices/entries/2026/a` */
function addressOf({ place }: CopyHead): string {
	const [, column = '', ...rest] = place.replace(/^content\/revisions\//, 'content/').split('/');
	if (place.startsWith('new/')) return `/collections/${column}/new`;
	return `/collections/${column}/entries/${rest.join('/').replace(/\.(?:md|yml)$/, '')}`;
}

export function Unsaved() {
	const [copies, setCopies] = useState<CopyHead[]>([]);
	const author = localBackend().user.name;
	const look = () => copiesOf(author).then(setCopies, () => setCopies([]));
	useEffect(() => void look(), []);
	if (copies.length === 0) return null;
	const goOn = (copy: CopyHead) => {
		wanted.set(copy);
		history.push(addressOf(copy));
	};
	const drop = async (copy: CopyHead) => {
		await forgetCopy(copy, author).catch(() => undefined);
		await look();
	};
	return (
		<section>
			<h2>
				没写完、没保存的
				<small>{copies.length} 篇，只有您看得到，留 30 天</small>
			</h2>
			<ul className="bin">
				{copies.map((copy) => (
					<li key={copy.place + copy.device}>
						<p>
							<strong>{copy.title}</strong>
							<span>
								{labelOf(columnOf(copy))}　{copy.at}
								{copy.device === device() ? '' : '，在另一台设备上写的'}
							</span>
						</p>
						<div className="buttons">
							<button type="button" onClick={() => goOn(copy)}>
								接着写
								<span className="visually-hidden">：{copy.title}</span>
							</button>
							<button type="button" onClick={() => void drop(copy)}>
								不要了
								<span className="visually-hidden">：{copy.title}</span>
							</button>
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
