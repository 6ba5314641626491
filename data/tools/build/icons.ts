/** The colour behind an icon that a device cuts into its own shape: paper, as in `ui/theme.css`. */
const PAPER = '#fbfaf6';

/** How much of the width a device leaves of a maskable icon for sure, by the W3C's Web App Manifest: 80 %. */
const DRAWN = 0.7;

/** The sizes and kinds that `manifest.webmanifest` names, as PNG, made from the app's one icon. */
export async function iconFiles(icon: string): Promise<ReadonlyMap<string, Uint8Array>> {
  // A native module: only a build should have to load it.
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = (svg: string, width: number) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  return new Map([
    ['icon-192.png', drawn(icon, 192)],
    ['icon-512.png', drawn(icon, 512)],
    ['icon-maskable-512.png', drawn(onPaper(icon), 512)],
  ]);
}

/** The icon in the middle of a sheet of paper, small enough that no device cuts into it. */
function onPaper(icon: string): string {
  const edge = (1 - DRAWN) * 50;
  const inside = `<svg x="${edge}" y="${edge}" width="${DRAWN * 100}" height="${DRAWN * 100}" `;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">',
    `<path d="M0 0h100v100H0z" fill="${PAPER}"/>`,
    icon.replace(/<svg /, inside),
    '</svg>',
  ].join('');
}
