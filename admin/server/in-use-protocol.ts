/** What is said of things of the settings that are to go, and that articles still name. */

/** Keys that go, each with the one that articles name instead. */
export type Instead = Readonly<Record<string, string>>;

export interface InUse {
	key: string;
	/** As residents read it. */
	name: string;
	articles: { path: string; title: string }[];
}
