/** What comes of it within so many milliseconds; undefined where it takes longer, and goes on. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
	let timer: NodeJS.Timeout | undefined;
	const enough = new Promise<undefined>((done) => {
		timer = setTimeout(() => done(undefined), milliseconds);
	});
	try {
		return await Promise.race([work, enough]);
	} finally {
		clearTimeout(timer);
	}
}
