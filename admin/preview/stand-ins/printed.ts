/** A draft has no code. */
export const printedOf = () => undefined;
