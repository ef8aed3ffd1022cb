/** A draft is sent to nobody. */
export const groupText = () => '';
