/** Password, then the code; or who has signed in here meanwhile, and that nothing of this window was sent under that name. */
import { useEffect, useState } from 'react';
import type { AccountActions } from '../server/accounts/http/protocol.ts';
import { owner } from '../server/client/session.ts';
import { ask, sentenceOf } from '../sign-in/ask.ts';
import { leaveUnasked } from './leave.ts';
import { SignInCode, SignInPassword } from './SignInForms.tsx';

type Standing = AccountActions['me']['answer'];

interface Props {
	/** @param same whether the window's own person is in again */
	close: (same: boolean) => void;
}

export function SignInSteps({ close }: Props) {
	const [standing, setStanding] = useState<Standing>({ stage: 'out' });
	const [wrong, setWrong] = useState<string>();
	const [again, setAgain] = useState(false);
	const look = async () => {
		try {
			const now = await ask('me', {});
			if (now.stage === 'in' && now.id === owner()?.id) close(true);
			else setStanding(now);
		} catch (error) {
			setWrong(sentenceOf(error));
		}
	};
	useEffect(() => {
		void look();
		// In another window, with a new one-time address: nothing is left to do here.
		const back = () => void look();
		addEventListener('focus', back);
		return () => removeEventListener('focus', back);
	}, []);
	const next = () => {
		setAgain(false);
		return look();
	};
	const later = () => close(false);
	const mine = owner()?.name;
	if (standing.stage === 'in' && !again)
		return (
			<>
				<h2 id="again-title" className="another">
					现在登录的是{standing.name}
				</h2>
				<p>
					这一页是{mine}打开的，写的东西没有送出去，留在这台电脑里，等{mine}登录了再接着写。
				</p>
				<div className="buttons">
					<button type="button" onClick={() => setAgain(true)}>
						换{mine}登录
					</button>
					<button type="button" className="primary" onClick={leaveUnasked}>
						打开{standing.name}的编辑部
					</button>
				</div>
			</>
		);
	if (standing.stage === 'code') return <SignInCode next={next} later={later} />;
	if (standing.stage === 'enrol')
		return (
			<>
				<h2 id="again-title">要先设动态码</h2>
				<p>
					您的权限要多一道锁。请
					<a href="/admin/sign-in/" target="_blank" rel="noreferrer">
						另开一页设好
					</a>
					，再回到这里，会自己接着做。这一页先不要关。
				</p>
				<div className="buttons">
					<button type="button" onClick={later}>
						先不登录
					</button>
				</div>
			</>
		);
	return <SignInPassword next={next} later={later} wrong={wrong} />;
}
