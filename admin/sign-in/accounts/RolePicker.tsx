/** Which roles somebody has; one may have several. */
import type { Role } from '../../server/accounts/roles.ts';
import { roleChoices } from './roles.ts';

interface Props {
	roles: readonly Role[];
	set: (roles: Role[]) => void;
}

export function RolePicker({ roles, set }: Props) {
	return (
		<fieldset>
			<legend className="visually-hidden">权限</legend>
			{roleChoices.map(({ role, label }) => (
				<label key={role}>
					<input
						type="checkbox"
						checked={roles.includes(role)}
						onChange={({ target }) =>
							set(target.checked ? [...roles, role] : roles.filter((one) => one !== role))
						}
					/>
					{label}
				</label>
			))}
		</fieldset>
	);
}
