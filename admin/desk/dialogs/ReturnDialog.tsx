/** Sending an article back: whoever wrote it reads why. */
import type { DialogProps } from './dialog-props.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

export function ReturnDialog({ data, saving, close }: DialogProps) {
	const changes = { stage: 'draft', review: undefined };
	return (
		<ReasonDialog
			data={data}
			close={close}
			title="退回这一篇"
			lead="退回以后变回草稿，前面的审核不再算数。写的人打开它就看到您写的原因。"
			label="为什么退回，要怎么改"
			placeholder="例如：没有写几号楼，请补上"
			no="不退回"
			yes="确认退回"
			act={(reason) => saving.save('退回修改', changes, { reason })}
		/>
	);
}
