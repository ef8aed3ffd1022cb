/** Over the form, when the session has ended meanwhile: the same person signs in, and what was asked goes on. */
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { store } from '../saving/store.ts';
import { onSessionEnd } from '../server/client/session.ts';
import { watchLeaving } from './leave.ts';
import { SignInSteps } from './SignInSteps.tsx';

/** Told whether the same person is in again. */
const waiting = store<((same: boolean) => void) | undefined>(undefined);

function SignInAgain() {
	const dialog = useRef<HTMLDialogElement>(null);
	const settle = waiting.use();
	useEffect(() => {
		if (settle) dialog.current?.showModal();
	}, [settle]);
	if (!settle) return null;
	const close = (same: boolean) => {
		waiting.set(undefined);
		settle(same);
	};
	return (
		<dialog
			ref={dialog}
			className="again"
			aria-labelledby="again-title"
			onClose={() => close(false)}
		>
			<SignInSteps close={close} />
		</dialog>
	);
}

/** Beside the desk, not in it: it stands over whatever is open there. */
export function watchSession(): void {
	const place = document.createElement('div');
	place.id = 'sign-in-again';
	document.body.append(place);
	createRoot(place).render(<SignInAgain />);
	watchLeaving();
	onSessionEnd(() => new Promise((done) => waiting.set(done)));
}
