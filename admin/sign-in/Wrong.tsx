/** What was wrong with an answer, if anything. */
export function Wrong({ said }: { said: string | undefined }) {
	return said ? (
		<p className="wrong" role="alert">
			{said}
		</p>
	) : null;
}
