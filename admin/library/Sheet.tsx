/** The library's dialog: the browser's own, closed by Esc, large as the screen allows. */
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface Props {
	title: string;
	close: () => void;
	children: ReactNode;
}

export function Sheet({ title, close, children }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	// Outside the form it was opened in: a key or a drop in it is not the form's.
	return createPortal(
		<dialog ref={dialog} onClose={close} className="wide library" aria-labelledby="library-title">
			<header>
				<h2 id="library-title">{title}</h2>
				<button type="button" onClick={() => dialog.current?.close()}>
					关上
				</button>
			</header>
			{children}
		</dialog>,
		document.querySelector('#nc-root') ?? document.body,
	);
}
