/** Stands in for `react-markdown`: a hint is plain text. */
export default function PlainHint({ children }: { children: string }): string {
	return children;
}
