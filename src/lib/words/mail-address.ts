/** An address that opens a letter with its subject and text filled in. */

/** Chinese stays as it is, a third of the bytes: browsers write it as the mail program wants it (URL Standard, query state). */
const inAddress = (text: string) =>
	text.replace(/[^\p{Letter}\p{Number}（）：，。、“”-]/gu, encodeURIComponent);

/** `mailto:office@a.example?subject=纠错：停水&body=网页：https%3A%2F%2F…` */
export function mailAddress(email: string, subject: string, body: string): string {
	return `mailto:${email}?subject=${inAddress(subject)}&body=${inAddress(body)}`;
}
