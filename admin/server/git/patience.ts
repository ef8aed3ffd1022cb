/** How long we wait for who else is at work in the repository. Milliseconds. */
export interface Patience {
	/** Another program holds it for a moment at most: asked again for so long. */
	busy: number;
	/** Younger locks may belong to a git that still runs. */
	stale: number;
	/** For a git of our own that was cut off to let go of its locks. */
	longest: number;
}

export const patience: Patience = { busy: 2_000, stale: 2_000, longest: 30_000 };
