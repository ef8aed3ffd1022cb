/** A question that must be answered first: the browser's own dialog, closed by Esc. */
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
	title: string;
	close: () => void;
	wide?: boolean;
	className?: string;
	children: ReactNode;
}

export function Dialog({ title, close, wide = false, className = '', children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	return (
		<dialog
			ref={dialog}
			onClose={close}
			className={[wide ? 'wide' : '', className].join(' ').trim() || undefined}
			aria-labelledby="dialog-title"
		>
			<h2 id="dialog-title">{title}</h2>
			{children}
		</dialog>
	);
}
