/** The password once more, before what concerns accounts. */
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { ask, sentenceOf } from '../ask.ts';
import { Field } from '../Field.tsx';
import { Wrong } from '../Wrong.tsx';

interface Props {
	/** @param confirmed whether the password was right */
	close: (confirmed: boolean) => void;
}

export function PasswordAgain({ close }: Props) {
	const place = useRef<HTMLDialogElement>(null);
	const [password, setPassword] = useState('');
	const [wrong, setWrong] = useState<string>();
	useEffect(() => place.current?.showModal(), []);
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		ask('confirm', { password }).then(
			() => close(true),
			(error: unknown) => setWrong(sentenceOf(error)),
		);
	};
	return (
		<dialog ref={place} onCancel={() => close(false)}>
			<h2>请再输一次密码</h2>
			<p>过了一会儿了，动账号以前要确认是您本人。</p>
			<form onSubmit={submit}>
				<Field
					label="密码"
					type="password"
					value={password}
					set={setPassword}
					autoComplete="current-password"
				/>
				<Wrong said={wrong} />
				<div className="buttons">
					<button type="button" onClick={() => close(false)}>
						取消
					</button>
					<button type="submit" className="primary">
						继续
					</button>
				</div>
			</form>
		</dialog>
	);
}
