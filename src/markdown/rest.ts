/** Reading all of a text waits until the keyboard rests: the longer the text, the longer a key would wait for it. */
const long = 8_000;

/** How long the keyboard must rest first. Milliseconds. */
export const restBefore = (text: string): number => (text.length < long ? 300 : 1_200);
