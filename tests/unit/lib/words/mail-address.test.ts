import { expect, test } from 'vitest';
import { mailAddress } from '../../../../src/lib/words/mail-address.ts';

test('a browser reads the subject and the text as they were meant, whatever signs they hold', () => {
	const subject = '纠错：“11月26日停水” 100% & 50#（第2版）';
	const body = '网页：https://qinghe.example/notices/20261120-outage/?a=b\n通知\n\n哪里不对：\n';
	const address = mailAddress('office@qinghe.example', subject, body);
	const url = new URL(address);
	expect(url.pathname).toBe('office@qinghe.example');
	expect(url.searchParams.get('subject')).toBe(subject);
	expect(url.searchParams.get('body')).toBe(body);
	expect(url.hash).toBe('');
	expect(address).toContain('停水');
});
