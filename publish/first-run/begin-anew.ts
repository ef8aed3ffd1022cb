/** Content and settings are read with the code: whoever has other content begins anew. */

/** `publish/run.mjs` then runs the same command once more, and so does systemd, for which every end but 0 is a failure. */
export const anew = 75;

export function beginAnew(): void {
	process.exit(anew);
}
