/** Taking an article back: residents then read why, and no more. */
import { useState } from 'react';
import { shanghaiNow } from '../../record/moments.ts';
import { Dialog } from './Dialog.tsx';
import { textOf } from '../../record/text-of.ts';
import type { DialogProps } from './dialog-props.ts';

export function WithdrawDialog({ data, saving, close }: DialogProps) {
	const [reason, setReason] = useState('');
	const withdraw = async () => {
		close();
		await saving.save('撤回', { withdrawn: { at: shanghaiNow(), reason: reason.trim() } });
	};
	return (
		<Dialog title="撤回这一篇" close={close}>
			<p className="subject">{textOf(data['title'])}</p>
			<p>
				撤回以后网页还在，只留标题和原因；正文、图片、附件不再显示，也搜不到。以后可以取消撤回。
			</p>
			<label htmlFor="withdraw-reason">为什么撤回（居民看得到）</label>
			<textarea
				id="withdraw-reason"
				value={reason}
				maxLength={200}
				placeholder="例如：时间有误，请看新的通知"
				onChange={({ target }) => setReason(target.value)}
			/>
			<div className="buttons">
				<form method="dialog">
					<button>不撤回</button>
				</form>
				<button
					type="button"
					className="primary"
					disabled={[...reason.trim()].length < 2}
					onClick={() => void withdraw()}
				>
					确认撤回
				</button>
			</div>
		</Dialog>
	);
}
