/** A value as text: what is no text is none. */
export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
