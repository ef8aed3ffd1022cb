/** Asks why, before an article is taken from where it stands: two characters at least. */
import { useId, useState, type ReactNode } from 'react';
import { textOf } from '../../record/text-of.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';

interface Props extends Pick<DialogProps, 'data' | 'close'> {
	title: string;
	/** What comes of it. */
	lead: ReactNode;
	label: string;
	placeholder: string;
	/** On the buttons. */
	no: string;
	yes: string;
	act: (reason: string) => Promise<unknown>;
}

export function ReasonDialog({
	data,
	close,
	title,
	lead,
	label,
	placeholder,
	no,
	yes,
	act,
}: Props) {
	const [reason, setReason] = useState('');
	const id = useId();
	return (
		<Dialog title={title} close={close}>
			<p className="subject">{textOf(data['title'])}</p>
			{typeof lead === 'string' ? <p>{lead}</p> : lead}
			<label htmlFor={id}>{label}</label>
			<textarea
				id={id}
				value={reason}
				maxLength={200}
				placeholder={placeholder}
				onChange={({ target }) => setReason(target.value)}
			/>
			<div className="buttons">
				<form method="dialog">
					<button>{no}</button>
				</form>
				<button
					type="button"
					className="primary"
					disabled={[...reason.trim()].length < 2}
					onClick={() => {
						close();
						void act(reason.trim());
					}}
				>
					{yes}
				</button>
			</div>
		</Dialog>
	);
}
