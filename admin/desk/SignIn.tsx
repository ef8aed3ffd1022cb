/** Local sign-in: a name, for the version history. Whoever sits at this machine may edit. */
import { useState, type SyntheticEvent } from 'react';
import { signInProblem } from '../record/sign-in-name.ts';

interface Props {
	onLogin: (user: { name: string }) => void;
	error?: string;
	inProgress?: boolean;
}

export function SignIn({ onLogin, error, inProgress }: Props) {
	const [name, setName] = useState('');
	const [wrong, setWrong] = useState<string>();
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		const problem = signInProblem(name);
		setWrong(problem);
		if (problem === undefined) onLogin({ name: name.trim() });
	};
	return (
		<main className="sign-in">
			<form onSubmit={submit}>
				<h1>编辑部</h1>
				<p>写通知、发活动、改政策，都在这里。保存的每一版都留着，写错了找得回来。</p>
				<label htmlFor="sign-in-name">您的姓名</label>
				<input
					id="sign-in-name"
					value={name}
					onChange={(event) => setName(event.target.value)}
					autoComplete="name"
					aria-invalid={wrong !== undefined}
					aria-describedby={wrong === undefined ? undefined : 'sign-in-wrong'}
					required
				/>
				<p className="hint">写真名，例如 沈小满。谁在什么时候改了什么，靠它记下来。</p>
				{(wrong ?? error) && (
					<p id="sign-in-wrong" role="alert">
						{wrong ?? error}
					</p>
				)}
				<button type="submit" className="primary" disabled={inProgress}>
					进入
				</button>
			</form>
		</main>
	);
}
