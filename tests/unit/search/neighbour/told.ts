/** A small community for these tests, as the build tells search of it. */
import { nobody, type Told } from '../../../../src/search/neighbour/told.ts';
import { linesOf, officeOf, urgentOf } from '../../../../publish/search/told/lines.ts';

const phone = (place: number) => `0571-0000 00${String(place).padStart(2, '0')}`;
const office = '周一至周六 8:30–17:30';

const contacts = [
	{ subject: '低保、临时救助', window: '党群服务中心 1 号窗口', hours: office },
	{ subject: '高龄津贴、助老服务', window: '党群服务中心 2 号窗口', hours: office },
	{ subject: '残疾人证、两项补贴', window: '党群服务中心 2 号窗口', hours: office },
	{ subject: '志愿服务、活动报名', window: '党群服务中心 4 号窗口', hours: office },
	{ subject: '物业报修（东苑）', window: '东苑物业服务处', hours: '全天' },
	{ subject: '物业报修（西里）', window: '西里物业服务处', hours: '全天' },
	{ subject: '停水、漏水抢修', window: '水务值班室', hours: '全天' },
	{ subject: '家庭医生、疫苗接种', window: '青山街道卫生服务站', hours: '看门口通知' },
	{ subject: '邻里纠纷、法律咨询', window: '青山社区调解室', hours: '周二、周四 14:00–17:00' },
].map((item, place) => ({ ...item, phone: phone(place + 1) }));

const site = {
	name: '青山社区',
	organisation: '青山社区居民委员会',
	operator: 'committee',
	phone: phone(0),
	address: '青山路 1 号（青山社区党群服务中心）',
	officeHours: office,
	emergencyNumbers: ['110', '119', '120', '12345'],
};

const main = officeOf(site);

export const told: Told = {
	...nobody,
	lines: linesOf(contacts),
	urgent: urgentOf(site),
	...(main ? { office: main } : {}),
	answers: [
		{
			asks: ['周末上班吗', '周六上班吗'],
			answer: '周六照常。',
			source: '/notices/1/',
			title: '通知',
		},
		{ asks: ['轮椅能进吗'], answer: '大门平进。' },
	],
	months: [
		['2027-01', '/activities/2027/01/', 1],
		['2026-12', '/activities/2026/12/', 4],
		['2026-05', '/activities/2026/05/', 2],
		['2025-12', '/activities/2025/12/', 3],
		['2025', '/activities/2025/', 3],
	],
	everyday: [
		['吃饭', ['助餐', '食堂']],
		['老人吃饭', ['助餐']],
		['打官司', ['法律咨询']],
		['水管爆', ['漏水抢修']],
		['端午节', ['端午']],
	],
	buildings: [
		{ label: '东苑 1 号楼', address: '/buildings/dy-1/', estate: '东苑' },
		{ label: '东苑 12 号楼', address: '/buildings/dy-12/', estate: '东苑' },
		{ label: '西里 1 号楼', address: '/buildings/xl-1/', estate: '西里' },
		{ label: '枫林公寓', address: '/buildings/fl/' },
	],
	estates: ['东苑', '西里'],
	places: ['门球场', '东苑'],
	holidays: { off: ['2026-10-01'], work: [] },
};
