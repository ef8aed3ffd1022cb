/** Errands, windows, telephones. */
import { settings } from '../../src/collections/index.ts';
import type { ContactAnswer } from '../server/first-run/protocol.ts';
import { Line } from './Line.tsx';
import type { PageProps } from './page-props.ts';

const { fields } = settings.contacts;
const empty: ContactAnswer = { subject: '', window: '', phone: '', hours: '' };
const keys = ['subject', 'window', 'phone', 'hours'] as const;

export function ContactsPage({ answers: { contacts }, change, asked }: PageProps) {
	const replaced = (place: number, part: Partial<ContactAnswer>) =>
		contacts.map((one, at) => (at === place ? { ...one, ...part } : one));
	return (
		<>
			<p className="hint">居民最常问的事，打哪个电话、到哪个窗口。没有写电话的不会登出来。</p>
			<ol className="contacts">
				{contacts.map((contact, place) => (
					<li key={place}>
						{keys.map((key) => (
							<Line
								key={key}
								field={fields[key]}
								quiet={place > 0}
								value={contact[key]}
								set={(value) => change({ contacts: replaced(place, { [key]: value }) })}
								// Without a telephone the errand is left out, whatever else is told of it.
								asked={asked && contact.phone !== ''}
							/>
						))}
						<button
							type="button"
							onClick={() => change({ contacts: contacts.filter((_, at) => at !== place) })}
						>
							去掉{contact.subject ? `“${contact.subject}”` : '这一项'}
						</button>
					</li>
				))}
			</ol>
			<button type="button" onClick={() => change({ contacts: [...contacts, empty] })}>
				再加一项
			</button>
		</>
	);
}
