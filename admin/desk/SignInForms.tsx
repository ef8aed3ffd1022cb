/** What the window of the second sign-in asks. */
import { useState, type ReactNode } from 'react';
import { owner } from '../server/client/session.ts';
import { ask } from '../sign-in/ask.ts';
import { Field } from '../sign-in/Field.tsx';
import { useSending } from '../sign-in/use-sending.ts';
import { Wrong } from '../sign-in/Wrong.tsx';

interface Props {
	/** Told when it was right. */
	next: () => Promise<void>;
	later: () => void;
}

interface FormProps extends Props {
	title: string;
	lead: string;
	go: string;
	/** @throws an Error whose message says what was wrong */
	send: () => Promise<unknown>;
	said?: string | undefined;
	children: ReactNode;
}

function Form({ title, lead, go, send, next, later, said, children }: FormProps) {
	const { submit, wrong, busy } = useSending(() => send().then(next), said);
	return (
		<form onSubmit={submit}>
			<h2 id="again-title">{title}</h2>
			<p>{lead}</p>
			{children}
			<Wrong said={wrong} />
			<div className="buttons">
				<button type="button" onClick={later}>
					先不登录
				</button>
				<button type="submit" className="primary" disabled={busy}>
					{busy ? '请稍等……' : go}
				</button>
			</div>
		</form>
	);
}

export function SignInPassword({ wrong, ...rest }: Props & { wrong: string | undefined }) {
	const [login, setLogin] = useState(owner()?.login ?? '');
	const [password, setPassword] = useState('');
	return (
		<Form
			{...rest}
			title="请重新登录"
			lead="登录已经结束了：时间到了，或者在别处退出了。您写的都还在，登录以后接着做刚才那一步。"
			go="登录，接着做"
			send={() => ask('sign-in', { login, password })}
			said={wrong}
		>
			<Field label="登录名" value={login} set={setLogin} autoComplete="username" />
			<Field
				label="密码"
				type="password"
				value={password}
				set={setPassword}
				autoComplete="current-password"
				autoFocus
			/>
		</Form>
	);
}

export function SignInCode(props: Props) {
	const [code, setCode] = useState('');
	return (
		<Form
			{...props}
			title="动态码"
			lead="请打开手机上的验证器，填现在显示的六位数，或者填一个抄在纸上的备用码。"
			go="登录，接着做"
			send={() => ask('code', { code })}
		>
			<Field
				label="六位数"
				value={code}
				set={setCode}
				autoComplete="one-time-code"
				className="code"
				autoFocus
			/>
		</Form>
	);
}
