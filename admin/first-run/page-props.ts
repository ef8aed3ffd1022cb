/** What each page of questions is given. */
import type { Answers, Topic } from '../server/first-run/protocol.ts';

export interface PageProps {
	answers: Answers;
	change: (part: Partial<Answers>) => void;
	topics: readonly Topic[];
	/** The site goes out at once, and wants a name. */
	needsDomain: boolean;
	/** What is wrong is said at once. */
	asked: boolean;
}
