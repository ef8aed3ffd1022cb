/** Save, hand in, review, publish: the buttons of the stage an article is at. */
import { nextReview, stageOf } from '../record/stage.ts';
import { announce } from '../saving/announcement.ts';
import type { StepProps } from './bar-props.ts';

export function Steps({ editor, data, saving, open, fresh }: StepProps & { fresh: boolean }) {
	const stage = fresh ? 'draft' : stageOf(data);
	const name = editor.user?.name ?? editor.user?.login ?? '';
	const review = nextReview(data, name);
	const { busy, save } = saving;
	if (stage === 'ready')
		return (
			<button
				type="button"
				className="primary"
				disabled={busy || !editor.hasChanged}
				onClick={() => open('change')}
			>
				{busy ? '正在保存……' : '发布修改'}
			</button>
		);
	return (
		<>
			<button
				type="button"
				disabled={busy || (!fresh && !editor.hasChanged)}
				onClick={() => void save('保存草稿', { stage })}
			>
				{busy ? '正在保存……' : stage === 'review' ? '保存' : '保存草稿'}
			</button>
			{stage === 'draft' ? (
				<button
					type="button"
					disabled={busy}
					onClick={() => void save('提交审核', { stage: 'review' })}
				>
					提交审核
				</button>
			) : (
				<>
					<button type="button" disabled={busy} onClick={() => open('return')}>
						退回修改
					</button>
					{review && (
						<button
							type="button"
							disabled={busy}
							onClick={() => {
								if (review.refused) announce(review.refused);
								else void save(`${review.word}通过`, { review: review.review });
							}}
						>
							{review.word}通过
						</button>
					)}
				</>
			)}
			<button type="button" className="primary" disabled={busy} onClick={() => open('publish')}>
				发布
			</button>
		</>
	);
}
