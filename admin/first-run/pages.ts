/** The pages of questions, in the order in which they are asked. */
import { BuildingsPage } from './BuildingsPage.tsx';
import { ContactsPage } from './ContactsPage.tsx';
import { PlacePage } from './PlacePage.tsx';
import { RulesPage } from './RulesPage.tsx';
import { WhoPage } from './WhoPage.tsx';

export const pages = [
	{ title: '我们是谁', Page: WhoPage },
	{ title: '怎么找到我们', Page: PlacePage },
	{ title: '楼栋', Page: BuildingsPage },
	{ title: '找谁办', Page: ContactsPage },
	{ title: '主题和规矩', Page: RulesPage },
] as const;
