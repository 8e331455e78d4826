/** Line icons, 16 px, drawn in the colour of their text. */
const paths = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14',
  export: 'M8 2.5v8M5 7.8 8 10.8l3-3M3 13.5h10',
  share: 'M8 10V2M5 4.5 8 1.8l3 2.7M3 8v5.5h10V8',
  moon: 'M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7Z',
  sun: 'M11 8a3 3 0 1 1-6 0a3 3 0 0 1 6 0ZM8 1v1.5M8 13.500v1.5M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.500a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.500L10 10M13 6.500H6.500a4 4 0 0 0 0 8H9',
  layout: 'M1.5 6h4v4h-4ZM10.5 1.5h4v4h-4ZM10.5 10.5h4v4h-4ZM5.5 8H8M8 3.5V12.5M8 3.5h2.5M8 12.5h2.5',
  swap: 'M5 3v10M2.5 10.500 5 13l2.500-2.500M11 13V3M8.500 5.500 11 3l2.500 2.500',
  more: 'M3 8h.5M8 8h.5M13 8h.5',
  path: 'M4.800 12a1.800 1.800 0 1 1-3.600 0a1.800 1.800 0 0 1 3.600 0ZM14.800 4a1.800 1.800 0 1 1-3.600 0a1.800 1.800 0 0 1 3.600 0ZM4.800 12H9a3 3 0 0 0 0-6c-1-1.500.5-2 2.200-2',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  fit: 'M2 5.5V2h3.500M14 5.500V2h-3.500M2 10.500V14h3.500M14 10.500V14h-3.500',
  list: 'M5.500 4h8.500M5.500 8h8.500M5.500 12h8.500M2 4h.5M2 8h.5M2 12h.5',
  filter: 'M2 3.500h12l-4.500 5.500v4l-3 1.500V9Z',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  pin: 'M6 2h4l-.5 5 2.500 2.500H4L6.500 7ZM8 9.500V14',
  centre: 'M11 8a3 3 0 1 1-6 0a3 3 0 0 1 6 0ZM8 1.500v2.500M8 12v2.500M1.500 8H4M12 8h2.500',
  close: 'M4 4l8 8M12 4l-8 8',
  book: 'M2.500 3.500C4.500 2.700 6.500 3 8 4.200 9.500 3 11.500 2.700 13.500 3.500v9C11.500 11.700 9.500 12 8 13.200 6.500 12 4.500 11.700 2.500 12.500ZM8 4.200v9',
  copy: 'M5.500 5.500h8v8.500h-8ZM10.500 5.500V2.500h-8v8.500h3',
  menu: 'M2 4h12M2 8h12M2 12h12',
  help: 'M6 6a2 2 0 1 1 3 1.700c-.7.5-1 .8-1 1.800M8 12v.5M14 8a6 6 0 1 1-12 0a6 6 0 0 1 12 0Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
