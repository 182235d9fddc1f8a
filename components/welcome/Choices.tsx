import CountryChoice from '../dashboard/CountryChoice.tsx';
import { LanguageChoice } from '../dashboard/LanguageChoice.tsx';
import { NothingLeaves } from '../dashboard/NothingLeaves.tsx';
import { Recognition } from '../dashboard/Recognition.tsx';

/** What the person may decide at the start, all of it as it was before and all of it in the settings later. */
export default function Choices() {
  return (
    <div className="space-y-3">
      <NothingLeaves />
      <Recognition />
      <CountryChoice />
      <LanguageChoice />
    </div>
  );
}
