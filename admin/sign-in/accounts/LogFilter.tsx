/** Which rows of the log are wanted: whose, of what, of which days. */
import type { AccountActions } from '../../server/accounts/http/protocol.ts';

/** Days, both included: `2026-11-22`. */
export type Wanted = Omit<AccountActions['log']['ask'], 'before'>;

interface Props {
	wanted: Wanted;
	set: (wanted: Wanted) => void;
	people: readonly string[];
	/** What an event is called in the log → in words. */
	kinds: Readonly<Record<string, string>>;
}

/** Without it, where it is empty. */
function changed(wanted: Wanted, key: keyof Wanted, value: string): Wanted {
	const others = Object.entries(wanted).filter(([name]) => name !== key);
	return Object.fromEntries(value === '' ? others : [...others, [key, value]]);
}

export function LogFilter({ wanted, set, people, kinds }: Props) {
	const put = (key: keyof Wanted) => (event: { target: { value: string } }) =>
		set(changed(wanted, key, event.target.value));
	return (
		<div className="filter" role="group" aria-label="只看">
			<label>
				谁
				<select value={wanted.person ?? ''} onChange={put('person')}>
					<option value="">所有人</option>
					{people.map((name) => (
						<option key={name}>{name}</option>
					))}
				</select>
			</label>
			<label>
				做了什么
				<select value={wanted.what ?? ''} onChange={put('what')}>
					<option value="">所有事</option>
					{Object.entries(kinds).map(([event, words]) => (
						<option key={event} value={event}>
							{words}
						</option>
					))}
				</select>
			</label>
			<label>
				从哪天
				<input type="date" value={wanted.from ?? ''} onChange={put('from')} />
			</label>
			<label>
				到哪天
				<input type="date" value={wanted.to ?? ''} onChange={put('to')} />
			</label>
		</div>
	);
}
