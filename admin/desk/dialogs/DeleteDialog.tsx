/** Deleting is asked twice; withdrawing is nearly always what is meant. */
import { useState } from 'react';
import { removeEntry } from '../../decap/removing.ts';
import { Dialog } from './Dialog.tsx';
import { Goes } from './Goes.tsx';
import { textOf } from '../../record/text-of.ts';
import type { DialogProps } from './dialog-props.ts';
import { stageOf } from '../../record/stage.ts';

export function DeleteDialog(props: DialogProps & { withdraw: () => void }) {
	const { editor, data, definition, close, withdraw } = props;
	const [sure, setSure] = useState(false);
	const [wrong, setWrong] = useState<string>();
	const ready = stageOf(data) === 'ready';
	// A page has no stage, and is never withdrawn.
	const withdrawable = ready && definition.staged;
	const remove = async () => {
		try {
			await removeEntry(editor);
		} catch (error) {
			setWrong(error instanceof Error ? error.message : '没有删除成，请再试一次');
		}
	};
	return (
		<Dialog title={sure ? '真的删除？' : '删除这一篇'} close={close}>
			<p className="subject">{textOf(data['title'])}</p>
			{withdrawable && (
				<p>
					公布过的文章，别处可能有链接，纸上可能有二维码。
					<strong>写错了、过时了，请用“撤回”</strong>
					：网址还在，居民看得到原因。
				</p>
			)}
			{ready && (
				<Goes
					path={props.path}
					data={data}
					stays="网址打不开；30 天里可以从“待办”的“回收站”放回来。"
				/>
			)}
			{!ready && <p>删除以后这里就没有这一篇了；30 天里可以从“待办”的“回收站”放回来。</p>}
			{wrong && (
				<p className="wrong" role="alert">
					{wrong}
				</p>
			)}
			<div className="buttons">
				<form method="dialog">
					<button>不删除</button>
				</form>
				{withdrawable && (
					<button type="button" className="primary" onClick={withdraw}>
						改为撤回
					</button>
				)}
				<button
					type="button"
					className="danger"
					onClick={() => (sure ? void remove() : setSure(true))}
				>
					{sure ? '真的删除' : '删除'}
				</button>
			</div>
		</Dialog>
	);
}
