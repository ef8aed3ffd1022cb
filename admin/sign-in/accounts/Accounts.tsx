/** Who has an account: for administrators. */
import { useCallback, useEffect, useState } from 'react';
import type { Account, OneTime } from '../../server/accounts/http/protocol.ts';
import { RefusalError } from '../../server/client/refusal-error.ts';
import { ask, sentenceOf } from '../ask.ts';
import { Invite } from './Invite.tsx';
import { Once } from './Once.tsx';
import { PasswordAgain } from './PasswordAgain.tsx';
import { Person } from './Person.tsx';
import { Wrong } from '../Wrong.tsx';

/** Waits for the dialog. @returns whether the password was right; false where it was not given */
function passwordAgain(
	open: (settle: () => (confirmed: boolean) => void) => void,
): Promise<boolean> {
	return new Promise((done) => open(() => done));
}

export function Accounts() {
	const [people, setPeople] = useState<readonly Account[]>([]);
	const [wrong, setWrong] = useState<string>();
	const [once, setOnce] = useState<{ name: string; given: OneTime }>();
	/** Told whether the password was right. */
	const [again, setAgain] = useState<(confirmed: boolean) => void>();

	const run = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
		try {
			setWrong(undefined);
			await work();
			setPeople((await ask('people', {})).people);
			return true;
		} catch (error) {
			if (error instanceof RefusalError && error.refusal.error === 'confirm')
				return (await passwordAgain(setAgain)) && (await run(work));
			setWrong(sentenceOf(error));
			return false;
		}
	}, []);
	useEffect(() => void run(() => Promise.resolve()), [run]);
	const show = (name: string, given: OneTime) => setOnce({ name, given });

	return (
		<main className="accounts lists">
			<div className="head-line">
				<h1>账号</h1>
				<span className="ways">
					<a href="#log">记录</a>
					<a href="#doctor">体检</a>
					<a href="/admin/">回编辑部</a>
				</span>
			</div>
			<Wrong said={wrong} />
			{once && <Once {...once} close={() => setOnce(undefined)} />}
			<ul>
				{people.map((account) => (
					<Person
						key={`${account.id} ${account.roles.join()}`}
						account={account}
						run={run}
						show={show}
					/>
				))}
			</ul>
			<Invite run={run} show={show} />
			{again && (
				<PasswordAgain
					close={(confirmed) => {
						setAgain(undefined);
						again(confirmed);
					}}
				/>
			)}
		</main>
	);
}
