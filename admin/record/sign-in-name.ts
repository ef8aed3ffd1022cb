/** The name signed in with is written under 初审, so it must be one that may stand there. */
import { checkField } from '../../src/collections/check.ts';
import { personName } from '../../src/collections/publishing.ts';

const field = personName('姓名', '写真名');

/** The sentence that 初审 would be refused with, or undefined. */
export function signInProblem(name: string): string | undefined {
	return checkField(field, name);
}
