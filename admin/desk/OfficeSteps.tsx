/** In an office: the buttons of the stage an article is at, for what who sits here may do; the server would refuse the rest. */
import type { StepProps } from './bar-props.ts';
import type { Offers } from '../record/offers.ts';
import { stageOf } from '../record/stage.ts';

interface Props extends StepProps {
	fresh: boolean;
	offers: Offers;
}

export function OfficeSteps({ editor, data, saving, open, fresh, offers }: Props) {
	const stage = fresh ? 'draft' : stageOf(data);
	const { busy, save } = saving;
	const { sign } = offers;
	const unsaved = fresh || editor.hasChanged;
	const words = { draft: '保存草稿', review: '保存', ready: '发布修改' }[stage];
	return (
		<>
			{offers.save && (
				<button
					type="button"
					className={stage === 'ready' ? 'primary' : undefined}
					disabled={busy || !unsaved}
					onClick={() => (stage === 'ready' ? open('change') : void save('保存草稿', { stage }))}
				>
					{busy ? '正在保存……' : words}
				</button>
			)}
			{offers.correct && (
				<button
					type="button"
					disabled={busy}
					onClick={() =>
						void save(
							'存为修改稿',
							{ stage: 'draft', review: undefined },
							{ apart: true, sure: true },
						)
					}
				>
					存为修改稿
				</button>
			)}
			{offers.submit && (
				<button
					type="button"
					className={offers.publish ? undefined : 'primary'}
					disabled={busy}
					onClick={() => void save('提交审核', { stage: 'review' })}
				>
					提交审核
				</button>
			)}
			{offers.takeBack && (
				<button
					type="button"
					disabled={busy}
					onClick={() => void save('撤回提交', { stage: 'draft', review: undefined })}
				>
					撤回提交
				</button>
			)}
			{offers.sendBack && (
				<button type="button" disabled={busy} onClick={() => open('return')}>
					退回修改
				</button>
			)}
			{sign && (
				<button
					type="button"
					className={offers.publish ? undefined : 'primary'}
					disabled={busy}
					onClick={() => void save(`${sign.word}通过`, { review: sign.review })}
				>
					{sign.word}通过
				</button>
			)}
			{offers.publish && (
				<button type="button" className="primary" disabled={busy} onClick={() => open('publish')}>
					发布
				</button>
			)}
		</>
	);
}
