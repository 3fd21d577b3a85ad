import type { CommandWords } from '../command-words.ts';
import { quantitiesIn } from '../quantities.ts';
import type { RecordWords } from './record-words.ts';

const { number, counted } = quantitiesIn('es-ES');

export const esRecord: RecordWords = {
  verdicts: {
    exact: 'Consta, palabra por palabra.',
    altered: 'Alterada: no se dijo así. Las palabras fueron:',
    shortened: 'Recortada: falta una parte. Las palabras fueron:',
    misattributed: 'Lo dijo otra persona:',
    reported: 'No se cita a nadie con estas palabras; la noticia lo dice con las suyas:',
    absent: 'No consta: ninguna noticia tiene estas palabras ni otras parecidas.',
  },
  changes: {
    'left-out': (said) => `Falta: «${said}»`,
    'put-in': (claimed) => `Añadido: «${claimed}»`,
    replaced: (said, claimed) => `Cambiado: «${said}» por «${claimed}»`,
  },
  touched: { negation: 'una negación', number: 'un número', name: 'un nombre', condition: 'una condición' },
  compare: {
    count: (voices) => `${counted(voices, 'voz', 'voces')} al respecto:`,
    figure: 'Dos noticias dan cifras distintas:',
    day: 'Dos noticias dan días distintos:',
  },
  brief: {
    head: (sentences) => `La noticia en ${counted(sentences, 'frase suya', 'frases suyas')}:`,
    none: 'La noticia no tiene frases.',
  },
  timeline: {
    count: (events) => `${counted(events, 'hecho con fecha', 'hechos con fecha')}, en orden:`,
    none: 'Las noticias no dan ninguna fecha de eso.',
    part: {
      person: (read, all) =>
        `Leídas para esto: ${number(read)} de las ${counted(all, 'noticia', 'noticias')} que hay aquí, las que más hablan de esta persona.`,
      days: (read, all) =>
        `Leídas para esto: ${number(read)} de las ${counted(all, 'noticia', 'noticias')} que hay aquí, las más recientes de esos días o de la semana siguiente.`,
    },
  },
  sources: {
    count: (sources, share) =>
      `Las noticias se apoyan en ${counted(sources, 'fuente', 'fuentes')}; el ${number(share)} % de lo dicho viene de fuentes sin nombre.`,
    none: 'No se cita a nadie.',
    said: ({ statements, direct, characters }) =>
      `${counted(statements, 'declaración', 'declaraciones')}, ${number(direct)} textuales, ${counted(characters, 'carácter', 'caracteres')}`,
    unnamed: 'sin nombre',
    statements: (name, count) => `${counted(count, 'declaración', 'declaraciones')} de ${name}:`,
  },
};

const story = { name: 'noticia', description: 'Buscar solo en esta noticia' };
const picture = {
  name: 'imagen',
  description: 'También como imagen, para una pantalla oscura o clara',
  choices: { dark: 'oscura', light: 'clara' },
};
const hidden = { name: 'privado', description: 'Solo tú ves la respuesta' };

export const esRecordCommands: CommandWords = {
  verify: {
    name: 'verificar',
    description: 'Comparar una cita atribuida con las noticias',
    options: {
      quote: { name: 'cita', description: 'Las palabras, en inglés' },
      speaker: { name: 'persona', description: 'Quién las habría dicho' },
      story,
      private: hidden,
    },
  },
  'Verify this quotation': { name: 'Verificar esta cita' },
  compare: {
    name: 'comparar',
    description: 'Qué dicen distintas personas y medios sobre un tema, y en qué difieren las noticias',
    options: { topic: { name: 'tema', description: 'En inglés, por ejemplo: the embassy' }, private: hidden },
  },
  brief: {
    name: 'resumen',
    description: 'Una noticia en cinco de sus frases; si no se elige, la más nueva',
    options: { story, private: hidden },
  },
  latest: {
    name: 'último',
    description: 'Lo más nuevo que las noticias tienen sobre un tema',
    options: {
      topic: { name: 'tema', description: 'En inglés, por ejemplo: the embassy' },
      story,
      private: hidden,
    },
  },
  timeline: {
    name: 'cronología',
    description: 'Los hechos con fecha de las noticias, en orden',
    options: {
      story,
      from: { name: 'desde', description: 'Desde este día, por ejemplo 2020-01-03' },
      to: { name: 'hasta', description: 'Hasta este día' },
      person: { name: 'persona', description: 'Solo frases sobre esta persona' },
      picture,
      private: hidden,
    },
  },
  sources: {
    name: 'fuentes',
    description: 'En la palabra de quién se apoyan las noticias',
    options: { story, picture, private: hidden },
  },
};
