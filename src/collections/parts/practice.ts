/** When and where a team meets: whoever wants to join goes there. */
import { optional, text } from '../fields.ts';
import { when } from '../form.ts';

const forTeams = when('kind', 'team');

export const practiceFields = {
	practiceTime: optional(
		text({
			label: '活动时间',
			hint: '队伍平时什么时候碰头、练习，例如：每周五 8:30–11:00，下雨改在车棚',
			main: true,
			shownWhen: forTeams,
			max: 60,
		}),
	),
	practicePlace: optional(
		text({
			label: '活动地点',
			hint: '写居民找得到的地方，例如：党群服务中心三楼多功能厅',
			main: true,
			shownWhen: forTeams,
			max: 60,
		}),
	),
};
