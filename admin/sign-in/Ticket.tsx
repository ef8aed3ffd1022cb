/** What a one-time address leads to: an invitation, a new password, the first administrator. */
import { useState } from 'react';
import type { AccountActions } from '../server/accounts/http/protocol.ts';
import { ask } from './ask.ts';
import { Field } from './Field.tsx';
import { Sheet } from './Sheet.tsx';
import type { Step } from './step.ts';

interface Props {
	ticket: string;
	about: AccountActions['look']['answer'];
	next: (step: Step) => void;
}

const words = {
	first: {
		title: '设第一位管理员',
		lead: '管理员给大家开账号、定权限。请写您的姓名，再想一个密码。',
		go: '设好，进入',
	},
	invitation: {
		title: '欢迎',
		lead: '管理员给您开好了账号，请想一个密码。',
		go: '设好，进入',
	},
	reset: { title: '换新密码', lead: '请想一个新密码。别处登录着的都会退出。', go: '换好，进入' },
} as const;

export function Ticket({ ticket, about, next }: Props) {
	const [login, setLogin] = useState('');
	const [name, setName] = useState('');
	const [password, setPassword] = useState('');
	const [again, setAgain] = useState('');
	const { title, lead, go } = words[about.kind];
	const isFirst = about.kind === 'first';
	const send = async () => {
		if (password !== again) throw new Error('两次写的密码不一样，请再写一遍。');
		const names = isFirst ? { login, name } : {};
		const { stage } = await ask('accept', { ticket, password, ...names });
		next({ stage });
	};
	return (
		<Sheet title={about.name ? `${about.name}，${title}` : title} lead={lead} go={go} send={send}>
			{isFirst ? (
				<>
					<Field
						label="您的姓名"
						hint="写真名，例如：沈小满"
						value={name}
						set={setName}
						autoComplete="name"
					/>
					<Field
						label="登录名"
						hint="小写字母或数字，例如：shenxm"
						value={login}
						set={setLogin}
						autoComplete="username"
					/>
				</>
			) : (
				<Field
					label="您的登录名，请记住"
					value={about.login ?? ''}
					set={() => undefined}
					autoComplete="username"
					readOnly
				/>
			)}
			<Field
				label="密码"
				type="password"
				hint="至少 10 个字，可以用一句只有自己知道的话，中文也行。"
				value={password}
				set={setPassword}
				autoComplete="new-password"
			/>
			<Field
				label="再写一遍"
				type="password"
				value={again}
				set={setAgain}
				autoComplete="new-password"
			/>
		</Sheet>
	);
}
