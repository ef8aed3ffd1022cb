/** One account, and what an administrator may do with it. */
import { useState } from 'react';
import type { Account, OneTime } from '../../server/accounts/http/protocol.ts';
import { ask } from '../ask.ts';
import { RolePicker } from './RolePicker.tsx';

interface Props {
	account: Account;
	run: (work: () => Promise<unknown>) => Promise<boolean>;
	show: (name: string, given: OneTime) => void;
}

const standing = ({ active, factor }: Account) =>
	[active ? '' : '还没有接受邀请', factor ? '有动态码' : ''].filter(Boolean).join('，');

export function Person({ account, run, show }: Props) {
	const { id, name, login, active, factor } = account;
	const [roles, setRoles] = useState(account.roles);
	const changed = [...roles].sort().join() !== [...account.roles].sort().join();
	const give = (lost: boolean) =>
		run(async () => show(name, await ask('reset', { id, factor: lost })));
	const remove = () => {
		if (confirm(`删掉${name}的账号？写过的文章和历史都留着，但不能再登录。`))
			void run(() => ask('remove', { id }));
	};
	return (
		<li className="person">
			<h2>
				{name} <small>{login}</small>
			</h2>
			{standing(account) && <p>{standing(account)}</p>}
			<RolePicker roles={roles} set={setRoles} />
			<div className="buttons">
				{changed && (
					<button
						type="button"
						className="primary"
						onClick={() => void run(() => ask('roles', { id, roles }))}
					>
						保存权限
					</button>
				)}
				<button type="button" onClick={() => void give(false)}>
					{active ? '重设密码' : '再给邀请'}
				</button>
				{factor && (
					<button type="button" onClick={() => void give(true)}>
						手机丢了，全部重设
					</button>
				)}
				{active && (
					<button type="button" onClick={() => void run(() => ask('end', { id }))}>
						退出所有设备
					</button>
				)}
				<button type="button" onClick={remove}>
					删掉
				</button>
			</div>
		</li>
	);
}
