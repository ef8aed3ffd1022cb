/** What is done to an article now and then, folded behind one button. */
import type { StepProps } from './bar-props.ts';
import { stageOf } from '../record/stage.ts';

export function More({ editor, data, saving, open, staged }: StepProps & { staged: boolean }) {
	const ready = staged && stageOf(data) === 'ready';
	const creatable = editor.collection.get('create') === true;
	return (
		<details className="more">
			<summary>更多</summary>
			<div onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}>
				<button type="button" onClick={() => open('history')}>
					历史版本
				</button>
				{creatable && (
					<button type="button" onClick={editor.onDuplicate}>
						照着再写一篇
					</button>
				)}
				{ready && !data['withdrawn'] && (
					<button type="button" onClick={() => open('withdraw')}>
						撤回
					</button>
				)}
				{ready && Boolean(data['withdrawn']) && (
					<button
						type="button"
						onClick={() => void saving.save('取消撤回', { withdrawn: undefined })}
					>
						取消撤回
					</button>
				)}
				{creatable && (
					<button type="button" className="danger" onClick={() => open('delete')}>
						删除
					</button>
				)}
			</div>
		</details>
	);
}
