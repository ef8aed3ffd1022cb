/** A person who asks for it is taken out of everything by one press, after one has seen what that is. */
import { useId, useState } from 'react';
import { Link } from '../../decap/Link.tsx';
import { deskPlaceOf } from '../../record/desk-place.ts';
import { textOf } from '../../record/text-of.ts';
import { announce } from '../../saving/announcement.ts';
import { followSave } from '../../saving/publishing.ts';
import { ask } from '../../server/client/ask.ts';
import type { TakenOut } from '../../server/protocol.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';

function Found({ articles, waiting, settings }: TakenOut) {
	return (
		<>
			{articles.length === 0 ? <p>没有哪一篇写着这个姓名。</p> : <p>一共 {articles.length} 篇：</p>}
			<ul className="mentioned">
				{articles.map(({ path, title, done, left }) => (
					<li key={path}>
						<Link to={deskPlaceOf(path)}>{title}</Link>
						<span>{[...done, ...left.map((one) => `${one}，要自己改`)].join('；')}</span>
					</li>
				))}
			</ul>
			{waiting.length > 0 && <p>还没发布的修改稿里也有，请改好或者丢掉：{waiting.join('、')}</p>}
			{settings.length > 0 && <p>网站设置里也有，请自己改：{settings.join('、')}</p>}
			<p className="hint">
				附件和图片里的字查不到，请自己看看。历史版本和备份里还有，要一起删掉请信息员照“把一个人撤下”那一页做。
			</p>
		</>
	);
}

export function TakeOutDialog({ editor, data, path, close }: DialogProps) {
	const isPerson = 'consent' in data;
	const [name, setName] = useState(isPerson ? textOf(data['title']) : '');
	const [found, setFound] = useState<TakenOut>();
	const [wrong, setWrong] = useState('');
	const id = useId();
	const author = editor.user?.name ?? '';
	const run = async (act: () => Promise<void>) => {
		setWrong('');
		try {
			await act();
		} catch (error) {
			setWrong(error instanceof Error ? error.message : '服务没有回应，请再试一次');
		}
	};
	const look = () => run(async () => setFound(await ask('takeOut', { name: name.trim(), author })));
	const take = () =>
		run(async () => {
			const { saved, articles } = await ask('takeOut', { name: name.trim(), author, sure: true });
			if (saved) followSave({ path, raw: '', answer: saved });
			close();
			announce(`撤下了，改了 ${articles.length} 篇。打开着的文章请刷新再写。`);
		});
	const canTake = found?.articles.some(({ done }) => done.length > 0) === true;
	return (
		<Dialog title="把一个人从网站上撤下" close={close}>
			<p>本人要求不再公开时用：本人的一页隐去，别处的姓名遮住，说明里写着姓名的照片去掉。</p>
			<label htmlFor={id}>姓名（写全）</label>
			<input
				id={id}
				value={name}
				maxLength={20}
				onChange={({ target }) => {
					setName(target.value);
					setFound(undefined);
				}}
			/>
			{found && <Found {...found} />}
			{wrong !== '' && (
				<p className="wrong" role="alert">
					{wrong}
				</p>
			)}
			<div className="buttons">
				<form method="dialog">
					<button>不撤</button>
				</form>
				{canTake ? (
					<button type="button" className="primary danger" onClick={() => void take()}>
						全部撤下
					</button>
				) : (
					<button
						type="button"
						className="primary"
						disabled={[...name.trim()].length < 2}
						onClick={() => void look()}
					>
						找出来看看
					</button>
				)}
			</div>
		</Dialog>
	);
}
