/** Asked before any save that takes a page off the site. */
import type { Data } from '../../record/entry.ts';
import { Dialog } from './Dialog.tsx';
import { Goes } from './Goes.tsx';
import { stateOf, stateWords } from '../../record/stage.ts';
import { textOf } from '../../record/text-of.ts';

interface Props {
	path: string;
	/** As it would be saved. */
	after: Data;
	confirm: () => void;
	close: () => void;
}

export function HidingDialog({ path, after, confirm, close }: Props) {
	const state = stateOf(after);
	const until = state === 'scheduled' ? `，${textOf(after['publishedAt'])} 才公布` : '';
	return (
		<Dialog title="这样保存，居民就看不到了" close={close}>
			<p className="subject">{textOf(after['title'])}</p>
			<p>
				这一篇现在已经公布。这样保存以后就成了“{stateWords[state]}”{until}
				，网页打不开。
			</p>
			<Goes path={path} data={after} />
			<p>写错了、过时了，请用“更多”里的“撤回”：网址还在，居民看得到原因。</p>
			<div className="buttons">
				<form method="dialog">
					<button className="primary">不保存，回去改</button>
				</form>
				<button type="button" className="danger" onClick={confirm}>
					还是这样保存
				</button>
			</div>
		</Dialog>
	);
}
