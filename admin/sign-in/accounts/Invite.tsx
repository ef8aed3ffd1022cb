/** Opens an account for somebody. */
import { useState, type SyntheticEvent } from 'react';
import type { OneTime } from '../../server/accounts/http/protocol.ts';
import type { Role } from '../../server/accounts/roles.ts';
import { ask } from '../ask.ts';
import { Field } from '../Field.tsx';
import { RolePicker } from './RolePicker.tsx';

interface Props {
	/** Carries a question out; says itself what went wrong. @returns whether it was done */
	run: (work: () => Promise<void>) => Promise<boolean>;
	show: (name: string, given: OneTime) => void;
}

export function Invite({ run, show }: Props) {
	const [name, setName] = useState('');
	const [login, setLogin] = useState('');
	const [roles, setRoles] = useState<Role[]>(['editor']);
	const submit = async (event: SyntheticEvent) => {
		event.preventDefault();
		const done = await run(async () => show(name, await ask('invite', { name, login, roles })));
		if (!done) return;
		setName('');
		setLogin('');
	};
	return (
		<form className="person" onSubmit={(event) => void submit(event)}>
			<h2>请一位同事进来</h2>
			<Field
				label="姓名"
				hint="写真名，例如：沈小满"
				value={name}
				set={setName}
				autoComplete="off"
			/>
			<Field
				label="登录名"
				hint="小写字母或数字，例如：shenxm"
				value={login}
				set={setLogin}
				autoComplete="off"
			/>
			<RolePicker roles={roles} set={setRoles} />
			<div className="buttons">
				<button type="submit" className="primary">
					开账号，给二维码
				</button>
			</div>
		</form>
	);
}
