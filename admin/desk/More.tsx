/** What is done to an article now and then, folded behind one button. */
import type { StepProps } from './bar-props.ts';
import { stageOf, stateOf } from '../record/stage.ts';
import { may, rights, standings } from '../saving/office.ts';

/** In an office what is public is removed by who publishes; a draft by whose it is, or who may. */
function mayRemove(path: string, ready: boolean): boolean {
	if (ready) return may('publish');
	return (
		rights.get() === undefined || standings.get().get(path)?.own === true || may('removeAnothers')
	);
}

export function More(props: StepProps & { staged: boolean }) {
	const { editor, data, saving, open, staged, path } = props;
	const ready = staged && stageOf(data) === 'ready';
	// A page has no stage: it is simply there.
	const isOut = ready || !staged;
	const isArticle = editor.collection.get('type') !== 'file_based_collection';
	const creatable = editor.collection.get('create') === true;
	return (
		<details className="more">
			<summary>更多</summary>
			<div onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}>
				<button type="button" onClick={() => open('history')}>
					历史版本
				</button>
				{isArticle && (
					<button type="button" onClick={() => open('print')}>
						{staged ? '打印张贴版' : '打印上墙'}
					</button>
				)}
				{creatable && may(staged ? 'write' : 'publish') && (
					<button type="button" onClick={editor.onDuplicate}>
						照着再写一篇
					</button>
				)}
				{rights.get() !== undefined && staged && may('write') && (
					<button type="button" onClick={() => open('review')}>
						给审稿链接
					</button>
				)}
				{staged && may('publish') && stateOf(data) === 'scheduled' && (
					<button
						type="button"
						onClick={() => void saving.save('退回草稿', { stage: 'draft', review: undefined })}
					>
						退回草稿
					</button>
				)}
				{ready && may('publish') && !data['withdrawn'] && (
					<button type="button" onClick={() => open('withdraw')}>
						撤回
					</button>
				)}
				{ready && may('publish') && Boolean(data['withdrawn']) && (
					<button type="button" onClick={() => open('unwithdraw')}>
						取消撤回
					</button>
				)}
				{ready && may('publish') && (
					<button type="button" onClick={() => open('takeOut')}>
						把一个人撤下
					</button>
				)}
				{creatable && mayRemove(path, isOut) && (
					<button type="button" className="danger" onClick={() => open('delete')}>
						删除
					</button>
				)}
			</div>
		</details>
	);
}
