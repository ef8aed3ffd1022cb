/** A QR code, black on white whatever the colours of the page: cameras want it so. */
import type { Qr as Drawn } from '../server/accounts/http/protocol.ts';

interface Props {
	code: Drawn;
	/** What it holds, for who does not see it. */
	label: string;
}

export function Qr({ code: { size, path }, label }: Props) {
	return (
		<svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	);
}
