/** Who works in the tests' office, and with what they come in. */
import type { Role } from '../../../admin/server/accounts/roles.ts';

export const password = '河边第三棵柳树往南走';

/** Of the second factor, base32. */
export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

interface Colleague {
	login: string;
	name: string;
	roles: readonly Role[];
	factor?: true;
}

export const colleagues: readonly Colleague[] = [
	{ login: 'shenxm', name: '沈小满', roles: ['editor'] },
	{ login: 'luzy', name: '陆知远', roles: ['editor', 'reviewer'] },
	{ login: 'jiangyp', name: '江一平', roles: ['editor', 'publisher'], factor: true },
	{ login: 'xugf', name: '许桂芳', roles: ['administrator'] },
	{ login: 'wenzq', name: '温知秋', roles: ['reviewer'] },
	{ login: 'zhoum', name: '周梅', roles: ['reviewer'] },
	{ login: 'gaomy', name: '高明远', roles: ['publisher'] },
];
