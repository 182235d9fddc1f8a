import { Tabs } from '@base-ui/react/tabs';
import { i18n } from '#i18n';
import type { Control, Route } from '../../utils/catalog/serviceSchema.ts';
import { RoutePanel } from './RoutePanel.tsx';

/** The steps to a control, one tab per platform; the first one stands open. */
export default function RouteTabs({
  control,
  platforms,
  button,
}: {
  control: Control;
  platforms: readonly Route['platform'][];
  button?: string | undefined;
}) {
  return (
    <Tabs.Root defaultValue={platforms[0]}>
      <Tabs.List aria-label={i18n.t('control.steps')} className="mb-2 flex gap-1 border-line border-b">
        {platforms.map((platform) => (
          <Tabs.Tab
            key={platform}
            value={platform}
            className="-mb-px border-transparent border-b-2 px-2 py-1 text-soft aria-selected:border-safe aria-selected:font-semibold aria-selected:text-ink forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight]"
          >
            {i18n.t(`control.${platform}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {platforms.map((platform) => (
        <Tabs.Panel key={platform} value={platform}>
          <RoutePanel control={control} platform={platform} button={button} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
