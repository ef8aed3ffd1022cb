/** Ways are the settings’ own, which the browser does not know. */
export const wayTo = () => undefined;
