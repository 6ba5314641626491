import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { chooseTheme, useThemeInForce } from '../ui/theme.ts';

export function ThemeButton() {
  const dark = useThemeInForce() === 'dark';
  return (
    <Button
      look="quiet"
      aria-label="Dark theme"
      aria-pressed={dark}
      title={dark ? 'Switch to the light theme' : 'Switch to the dark theme'}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    >
      <Icon name="moon" />
    </Button>
  );
}
