import { changeOptions } from '../state/address/page-address.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { chooseTheme, useThemeInForce } from '../ui/theme.ts';

export function ThemeButton() {
  const dark = useThemeInForce() === 'dark';
  const choose = () => {
    chooseTheme(dark ? 'light' : 'dark');
    // The theme that a link asked for gives way to the one that its reader chose.
    changeOptions(window, { theme: null });
  };
  return (
    <Button
      look="quiet"
      aria-label="Dark theme"
      aria-pressed={dark}
      title={dark ? 'Switch to the light theme' : 'Switch to the dark theme'}
      onClick={choose}
    >
      <Icon name="moon" />
    </Button>
  );
}
