/** Name and password. */
import { useState } from 'react';
import { ask } from './ask.ts';
import { Field } from './Field.tsx';
import { Sheet } from './Sheet.tsx';
import type { Step } from './step.ts';

export function SignIn({ next }: { next: (step: Step) => void }) {
	const [login, setLogin] = useState('');
	const [password, setPassword] = useState('');
	const send = async () => {
		const { stage } = await ask('sign-in', { login, password });
		next({ stage });
	};
	return (
		<Sheet title="编辑部" lead="写通知、发活动、改政策，都在这里。" go="登录" send={send}>
			<Field label="登录名" value={login} set={setLogin} autoComplete="username" autoFocus />
			<Field
				label="密码"
				type="password"
				value={password}
				set={setPassword}
				autoComplete="current-password"
				hint="忘了密码，请找管理员要一个重设的地址。"
			/>
		</Sheet>
	);
}
