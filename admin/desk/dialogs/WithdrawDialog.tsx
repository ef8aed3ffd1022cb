/** Taking an article back: residents then read why, and no more. */
import { shanghaiNow } from '../../record/moments.ts';
import type { DialogProps } from './dialog-props.ts';
import { Goes } from './Goes.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

export function WithdrawDialog({ data, saving, path, close }: DialogProps) {
	return (
		<ReasonDialog
			data={data}
			close={close}
			title="撤回这一篇"
			lead={<Goes path={path} data={data} stays="网页还在，只留标题和原因。以后可以取消撤回。" />}
			label="为什么撤回（居民看得到）"
			placeholder="例如：时间有误，请看新的通知"
			no="不撤回"
			yes="确认撤回"
			act={(reason) => saving.save('撤回', { withdrawn: { at: shanghaiNow(), reason } })}
		/>
	);
}
