/** What a button of the bar asks before it does anything. */
import type { Open } from '../bar-props.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { HistoryDialog } from './HistoryDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { ReviewLinkDialog } from './ReviewLinkDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { TakeDownDialog } from './TakeDownDialog.tsx';
import { TakeOutDialog } from './TakeOutDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface Props extends DialogProps {
	which: NonNullable<Open>;
	open: (which: Open) => void;
}

export function OpenDialog({ which, open, ...dialog }: Props) {
	switch (which) {
		case 'publish':
			return <PublishDialog {...dialog} />;
		case 'change':
			return <ChangeDialog {...dialog} what="修改" title="把修改发给居民看" yes="确认修改" />;
		case 'unwithdraw':
			return (
				<ChangeDialog
					{...dialog}
					what="取消撤回"
					changes={{ withdrawn: undefined }}
					title="让居民重新看到这一篇"
					yes="确认取消撤回"
				/>
			);
		case 'settings':
			return <SettingsDialog {...dialog} />;
		case 'return':
			return <ReturnDialog {...dialog} />;
		case 'withdraw':
			return <WithdrawDialog {...dialog} />;
		case 'delete':
			return <DeleteDialog {...dialog} withdraw={() => open('withdraw')} />;
		case 'history':
			return <HistoryDialog {...dialog} />;
		case 'review':
			return <ReviewLinkDialog {...dialog} />;
		case 'print':
			return <PrintDialog {...dialog} />;
		case 'takeOut':
			return <TakeOutDialog {...dialog} />;
		case 'takeDown':
			return <TakeDownDialog {...dialog} />;
	}
}
