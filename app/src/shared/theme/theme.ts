import { createTheme, type MantineColorsTuple } from '@mantine/core'

const leaf: MantineColorsTuple = [
  '#eef7f2',
  '#d9ebe2',
  '#b3d7c6',
  '#8ac2a8',
  '#68b08e',
  '#4fa57d',
  '#2f8a62',
  '#1e6b4f',
  '#175741',
  '#0f4432',
]

export const theme = createTheme({
  fontFamily: "'IBM Plex Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'IBM Plex Mono', ui-monospace, monospace",
  headings: { fontWeight: '600' },
  primaryColor: 'leaf',
  primaryShade: 7,
  colors: { leaf },
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  lineHeights: { md: '1.5' },
  fontSizes: { sm: '0.875rem', md: '1rem' },
  focusRing: 'auto',
})
