/** A day or a moment, held as the wall time it says: no time zone is ever asked. */
import { shanghaiNow } from '../../record/moments.ts';
import type { ControlProps } from '../../decap/types.ts';

const forms = { day: /^\d{4}-\d{2}-\d{2}$/, moment: /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/ };

export function Moment({ value, field, forID, classNameWrapper, onChange }: ControlProps<string>) {
	const day = field.get('time_format') === false;
	const given = value ?? '';
	// What the browser's field cannot show is shown as it is written, so that nothing is lost.
	const readable = given === '' || (day ? forms.day : forms.moment).test(given);
	const type = readable ? (day ? 'date' : 'datetime-local') : 'text';
	const now = day ? shanghaiNow().slice(0, 10) : shanghaiNow();
	return (
		<div className={`moment ${classNameWrapper}`}>
			<input
				id={forID}
				type={type}
				value={day || !readable ? given : given.replace(' ', 'T')}
				max={day ? '9999-12-31' : '9999-12-31T23:59'}
				onChange={({ target }) => onChange(target.value.replace('T', ' '))}
			/>
			<button type="button" onClick={() => onChange(now)}>
				{day ? '今天' : '现在'}
			</button>
			{given !== '' && (
				<button type="button" onClick={() => onChange('')}>
					清空
				</button>
			)}
		</div>
	);
}
