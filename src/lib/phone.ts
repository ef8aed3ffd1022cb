/** Telephone numbers as addresses. */

/** `0571-0000 0001` → `tel:0571-00000001` */
export const telAddress = (phone: string) => `tel:${phone.replace(/\s/g, '')}`;
