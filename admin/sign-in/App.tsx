/** The way in, one sheet at a time. */
import { useEffect, useState } from 'react';
import { Accounts } from './accounts/Accounts.tsx';
import { Doctor } from './accounts/Doctor.tsx';
import { Log } from './accounts/Log.tsx';
import { Code } from './Code.tsx';
import { Enrol } from './Enrol.tsx';
import { Paper } from './Paper.tsx';
import { SignIn } from './SignIn.tsx';
import { firstStep, pageAsked, placeAtDesk, type Step } from './step.ts';
import { Ticket } from './Ticket.tsx';

export function App({ first }: { first: Step }) {
	const [step, setStep] = useState(first);
	useEffect(() => {
		const page = pageAsked();
		if (step.stage === 'in' && page) setStep({ stage: page });
		else if (step.stage === 'in') location.replace(`/admin/${placeAtDesk()}`);
	}, [step]);
	useEffect(() => {
		const turn = () => void firstStep().then(setStep);
		addEventListener('hashchange', turn);
		return () => removeEventListener('hashchange', turn);
	}, []);
	switch (step.stage) {
		case 'out':
			return <SignIn next={setStep} />;
		case 'code':
			return <Code next={setStep} />;
		case 'enrol':
			return <Enrol next={setStep} />;
		case 'paper':
			return <Paper codes={step.codes} next={setStep} />;
		case 'ticket':
			return <Ticket ticket={step.ticket} about={step.about} next={setStep} />;
		case 'accounts':
			return <Accounts />;
		case 'log':
			return <Log />;
		case 'doctor':
			return <Doctor />;
		case 'stopped':
			return (
				<main className="sign-in">
					<div className="sheet">
						<h1>打不开</h1>
						<p>{step.message}</p>
						<a href="/admin/sign-in/">去登录</a>
					</div>
				</main>
			);
		case 'in':
			return <p className="opening">正在打开编辑部……</p>;
	}
}
