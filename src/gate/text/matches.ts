/** Every match of a global expression, as `matchAll` gives them, without a copy of the expression for each text. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
		found.push(one);
		if (one[0] === '') pattern.lastIndex += 1;
	}
	return found;
}
