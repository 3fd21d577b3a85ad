/** Where a picture is looked at: Discord's dark and its light look. */
export type Look = 'dark' | 'light';

/** Null for what is none. */
export const lookOf = (given: string | undefined): Look | null =>
  given === 'dark' || given === 'light' ? given : null;

/** Colours that those who see fewer of them tell apart (Okabe and Ito), and that stand out from the ground by 4.5 to 1. */
export type Theme = {
  readonly ground: string;
  readonly text: string;
  /** Beside the text: axes and what is less. */
  readonly faint: string;
  readonly first: string;
  readonly second: string;
};

export const THEMES: Readonly<Record<Look, Theme>> = {
  dark: { ground: '#1e1f22', text: '#f2f3f5', faint: '#a5a9b0', first: '#56b4e9', second: '#e69f00' },
  light: { ground: '#ffffff', text: '#1e1f22', faint: '#5c5e66', first: '#0072b2', second: '#b34700' },
};

/** In pixels: a phone shows it at about 360, and the letters half as large as they are here. */
export const WIDTH = 640;
/** On all sides. */
export const PADDING = 24;
export const FONT = 'DejaVu Sans';
export const FONT_SIZE = 23;
/** Of what is only beside. */
export const FAINT_SIZE = 20;
/** From one line to the next. */
export const LINE = 30;
