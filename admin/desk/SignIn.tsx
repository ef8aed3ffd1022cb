/**
 * On one's own computer a name, for the version history: whoever sits at this machine may edit. In an office nothing is
 * asked here: the session knows the name.
 */
import { useEffect, useState, type SyntheticEvent } from 'react';
import { signedIn } from '../server/client/office.ts';
import { signInProblem } from '../record/sign-in-name.ts';

interface Props {
	onLogin: (user: { name: string; id?: number; login?: string; accounts?: true }) => void;
	error?: string;
	inProgress?: boolean;
}

export function SignIn({ onLogin, error, inProgress }: Props) {
	const [name, setName] = useState('');
	const [wrong, setWrong] = useState<string>();
	const [asking, setAsking] = useState(true);
	const [failed, setFailed] = useState<string>();
	const ask = () => {
		setFailed(undefined);
		signedIn().then(
			({ name: known, ...rest }) => {
				if (known !== undefined) onLogin({ name: known, ...rest });
				else setAsking(false);
			},
			// Who has to sign in is on the way there. Until it is known who is there nothing is shown of what anybody wrote.
			(refusal: unknown) => setFailed(refusal instanceof Error ? refusal.message : String(refusal)),
		);
	};
	// Once: Decap gives another function each time.
	useEffect(ask, []);
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		const problem = signInProblem(name);
		setWrong(problem);
		if (problem === undefined) onLogin({ name: name.trim() });
	};
	if (failed !== undefined)
		return (
			<main className="sign-in">
				<div className="sheet">
					<h1>编辑部</h1>
					<p role="alert">{failed}</p>
					<button type="button" className="primary" onClick={ask}>
						再试一次
					</button>
				</div>
			</main>
		);
	if (asking) return <p className="opening">正在打开编辑部……</p>;
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
