/**
 * Any Latin word may begin an e-mail address, so micromark cuts the text before each; joining the pieces again at the
 * end takes it as long as the square of their number (minutes for 50,000). Here they are joined as they come.
 */
import type { Construct, Event, Resolver, State } from 'micromark-util-types';

const isData = (event: Event | undefined) => event?.[1].type === 'data';

/** Joins the last two pieces of text, where `after` events follow them. */
function joinBefore(events: Event[], after: number): Event[] {
	const place = events.length - after - 4;
	const [first, , second] = events.slice(place, place + 4);
	if (place < 0 || !first || !second || !isData(first) || !isData(second)) return events;
	if (first[1] === second[1]) return events;
	first[1].end = second[1].end;
	events.splice(place + 2, 2);
	return events;
}

/** After a construct that made one token: the two pieces before it become one. */
export const joinedBefore: Resolver = (events) => joinBefore(events, 2);

const isLetter = (code: number | null) =>
	code !== null && ((code > 64 && code < 91) || (code > 96 && code < 123));

/** The letters of a word that began no address; within them none can begin. */
export const word: Construct = {
	name: 'word',
	resolveTo: (events) => joinBefore(joinBefore(events, 2), 0),
	tokenize(effects, ok, nok) {
		const inside: State = (code) => {
			if (isLetter(code)) {
				effects.consume(code);
				return inside;
			}
			effects.exit('data');
			return ok(code);
		};
		return (code) => {
			if (!isLetter(code)) return nok(code);
			effects.enter('data');
			return inside(code);
		};
	},
};
