const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  reset: 'M3.5 8a4.5 4.5 0 1 0 1.6-3.4M3.5 2.5v3h3',
  play: 'M5 3.2v9.6L13 8z',
  pause: 'M5 3v10M11 3v10',
  stretch: 'M2.5 3.5v9M13.5 3.5v9M2.5 8h11M5.5 5.5L3 8l2.5 2.5M10.5 5.5L13 8l-2.5 2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  download: 'M8 3v7M5 7.5L8 10.5l3-3M3 13h10',
  moon: 'M12.5 9.8A5.3 5.3 0 0 1 6.2 3.5a5.3 5.3 0 1 0 6.3 6.3z',
  search: 'M7 3a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM10 10l3.5 3.5',
  help: 'M6 6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1v.4M8 11.6v.1M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 0 0 0-12.4z',
} as const;

/** A small picture that only repeats what its button says in words. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
