/** The second factor: six figures from the phone, or a code from the paper. */
import { useState } from 'react';
import { ask } from './ask.ts';
import { Field } from './Field.tsx';
import { Sheet } from './Sheet.tsx';
import type { Step } from './step.ts';

export function Code({ next }: { next: (step: Step) => void }) {
	const [code, setCode] = useState('');
	const send = async () => {
		const { stage } = await ask('code', { code });
		next({ stage });
	};
	return (
		<Sheet title="动态码" lead="请打开手机上的验证器，填现在显示的六位数。" go="继续" send={send}>
			<Field
				label="六位数"
				value={code}
				set={setCode}
				inputMode="text"
				autoComplete="one-time-code"
				className="code"
				hint="手机不在身边，可以填一个抄在纸上的备用码。手机和纸都没有，请找管理员。"
				autoFocus
			/>
		</Sheet>
	);
}
