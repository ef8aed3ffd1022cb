/** A rule between two parts of a body. Decap's box shows an empty line one could write in, and lost what was written. */
import { PlateElement, type PlateElementProps } from 'platejs/react';

export function Rule({ children, ...props }: PlateElementProps) {
	return (
		<PlateElement {...props}>
			<hr contentEditable={false} />
			{children}
		</PlateElement>
	);
}
