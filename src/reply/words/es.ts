import type { Catalogue } from './catalogue.ts';
import { esModeration, esModerationCommands } from './moderation/es.ts';
import { esRecord, esRecordCommands } from './record/es.ts';
import { esHowToAdd, esProblems } from './problems/es.ts';
import { hostProblems } from './problems/host.ts';
import { quantitiesIn } from './quantities.ts';

const { counted } = quantitiesIn('es-ES');
const stories = (count: number): string => counted(count, 'noticia', 'noticias');
const SEASONS = { SP: 'primavera', SU: 'verano', FA: 'otoño', WI: 'invierno' } as const;

export const es: Catalogue = {
  locale: 'es-ES',
  abstained: {
    notAnswered: 'Las noticias no lo dicen. Lo tocan, pero ninguna frase lo responde.',
    nothingAboutIt: 'Las noticias no lo dicen: no hay nada sobre eso en ellas.',
    unknownName: (name) => `Las noticias no lo dicen: ninguna conoce a «${name}».`,
    notQuoted: (name, instead) =>
      instead === null
        ? `Las noticias no citan a ${name} sobre esto.`
        : `Las noticias no citan a ${name} sobre esto, pero sí a ${instead}: /cita persona:${instead}`,
    unsure: 'No estoy seguro de que las noticias lo digan. Lo más cercano es:',
    talk: {
      other: 'Respondo preguntas sobre las noticias que he leído, con sus propias frases.',
      greeting: 'Hola. Pregúntame por las noticias que he leído y respondo con sus propias frases.',
      thanks: 'De nada.',
      feelings: 'Soy un programa y estoy listo. Pregúntame por las noticias que he leído.',
      self: 'Soy onrecord, un bot: respondo preguntas sobre las noticias que he leído con sus propias frases, y lo digo cuando no lo dicen. /ayuda muestra cómo preguntar.',
      adding:
        'Los moderadores añaden una noticia con /corpus añadir, desde un enlace, un archivo o un texto pegado, y la quitan con /corpus quitar.',
      clock: 'Solo digo lo que está en las noticias que he leído.',
    },
    loaded: (count, newest) =>
      count === 0
        ? 'Todavía no hay ninguna noticia cargada.'
        : `He leído ${stories(count)}${newest === null ? '' : `, la más nueva del ${newest}`}; /noticias las enumera.`,
    howToAdd: esHowToAdd,
    readInEnglish:
      'Leo las preguntas en inglés, porque las noticias están en inglés. Hazla otra vez en inglés, por favor.',
  },
  nearest: 'La frase más cercana, que no la responde:',
  perhaps: 'Quizá esto; no estoy seguro:',
  otherwise: 'Otra noticia dice otra cosa:',
  earlier: 'Antes:',
  later: 'Después:',
  credit: {
    ownWords: 'La propia noticia',
    unclear: 'La noticia no deja claro quién lo dijo',
    toldBy: (name) => `según cuenta ${name}`,
    inStoryWords: 'con las palabras de la noticia',
    alsoIn: 'también en ',
    noDate: 'sin fecha',
    updated: 'actualizada',
    paragraph: (number) => `párrafo ${number}`,
  },
  notes: {
    before: (sentence) => `La frase anterior: “${sentence}”`,
    when: (day) => `Cuándo: ${day}`,
    whenSaid: (day, said) => `Cuándo: ${day} (en la noticia: “${said}”)`,
    whenUndated: (said) => `Cuándo: “${said}”; la noticia no tiene fecha, así que no se sabe el día`,
    whenUnsaid: (published) =>
      published === null
        ? 'Cuándo: la frase no lo dice, y la noticia no tiene fecha.'
        : `Cuándo: la frase no lo dice; la noticia es del ${published}.`,
    otherLanguage: 'Esta noticia no está en inglés; en ella no se leen ni quién habla ni las fechas.',
  },
  buttons: {
    context: 'Contexto',
    more: 'Más',
    wrong: '¿Mal?',
    nearest: 'Frase más cercana',
    remove: 'Borrar',
  },
  more: { none: 'No hay más respuestas.' },
  wrong: 'Gracias. Queda anotado para quienes cuidan las noticias, sin tu nombre.',
  stories: (count) => `He leído ${stories(count)}.`,
  people: {
    count: (count) => `${counted(count, 'persona aparece', 'personas aparecen')} en las noticias.`,
    inStories: stories,
    quotations: (count) => counted(count, 'cita', 'citas'),
    first: 'primero:',
  },
  andMore: (count) => `… y ${count} más`,
  help: {
    title:
      'Respondo preguntas sobre noticias con sus propias frases, palabra por palabra, y digo quién lo dijo, dónde y cuándo.',
    examples: 'Por ejemplo (en inglés):',
    noStories: 'Todavía no hay ninguna noticia cargada, así que no hay nada que preguntar.',
    mention: 'Mencióname, respóndeme o escríbeme en privado, y respondo como /preguntar.',
    menu: 'Clic derecho en un mensaje, luego Aplicaciones: preguntar a las noticias, o quién lo dijo.',
    honest: 'Cuando las noticias no lo dicen, lo digo.',
  },
  about: {
    what: (version) =>
      `onrecord ${version} responde solo con lo que dicen las noticias, palabra por palabra.`,
    stories: (count, newest) => `Noticias: ${count}${newest === null ? '' : `, la más nueva del ${newest}`}`,
    uptime: (days, hours, minutes) => `En marcha desde hace ${days} d ${hours} h ${minutes} min`,
    latency: (milliseconds) => `Discord responde en ${milliseconds} ms`,
    kept: 'Guardado sobre ti: nada. Las preguntas no se guardan; una respuesta marcada como mala se guarda con su pregunta, sin quién la marcó.',
  },
  reload: ({ added, changed, removed, unchanged, refused }) =>
    [
      `Recargado: ${counted(added, 'añadida', 'añadidas')}`,
      counted(changed, 'cambiada', 'cambiadas'),
      counted(removed, 'quitada', 'quitadas'),
      `${unchanged} sin cambios`,
      `${counted(refused, 'rechazada', 'rechazadas')}.`,
    ].join(', '),
  reloaded: { added: 'añadida', changed: 'cambiada', removed: 'quitada' },
  kept: '(La versión anterior sigue respondiendo.)',
  apology: 'Algo se ha roto por mi lado. Queda anotado.',
  threadClosed: (thread) =>
    `#${thread} está cerrado o archivado, así que no puedo responder allí. Pregúntame en otro canal, o aquí.`,
  cannotWrite: (channel) =>
    `No puedo escribir en #${channel}. Quien gestiona el servidor puede permitirlo: Enviar mensajes, y en los hilos Enviar mensajes en hilos.`,
  problems: { ...hostProblems, ...esProblems },
  moderation: esModeration,
  record: esRecord,
  days: {
    decade: (year) => `los años ${year}`,
    century: (year) => `el siglo desde ${year}`,
    week: (monday) => `la semana del ${monday}`,
    weekend: (monday) => `el fin de semana de la semana del ${monday}`,
    quarter: (number, year) => `${number}.º trimestre de ${year}`,
    half: (number, year) => `${number === 1 ? 'primer' : 'segundo'} semestre de ${year}`,
    season: (season, year) => `${SEASONS[season]} de ${year}`,
    midnight: 'a medianoche',
    daytimes: {
      MO: 'por la mañana',
      MI: 'a mediodía',
      AF: 'por la tarde',
      EV: 'al anochecer',
      NI: 'por la noche',
    },
  },
  commands: {
    ...esModerationCommands,
    ...esRecordCommands,
    ask: {
      name: 'preguntar',
      description: 'Pregunta por la actualidad: la respuesta es lo que dice una noticia, palabra por palabra',
      options: {
        question: { name: 'pregunta', description: 'En inglés, por ejemplo: who left the council?' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    who: {
      name: 'quién',
      description: '¿Quién lo hizo, lo dijo o es? Una pregunta, su resto o un nombre',
      options: {
        about: { name: 'tema', description: 'En inglés: una pregunta, su resto o un nombre' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    when: {
      name: 'cuándo',
      description: '¿Cuándo fue? La respuesta viene con el día',
      options: {
        about: { name: 'tema', description: 'En inglés, por ejemplo: the embassy was stormed' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    where: {
      name: 'dónde',
      description: '¿Dónde fue? Una pregunta, su resto o un tema',
      options: {
        about: { name: 'tema', description: 'En inglés: una pregunta, su resto o un tema' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    why: {
      name: 'por-qué',
      description: '¿Por qué fue? Una pregunta, su resto o un tema',
      options: {
        about: { name: 'tema', description: 'En inglés: una pregunta, su resto o un tema' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    quote: {
      name: 'cita',
      description: 'Lo que dijo alguien, palabra por palabra',
      options: {
        person: { name: 'persona', description: 'De quién; de cualquiera si no lo dices' },
        about: { name: 'tema', description: 'Sobre qué, en inglés: the briefing' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    people: {
      name: 'personas',
      description: 'Quién aparece en las noticias',
      options: {
        name: { name: 'nombre', description: 'Solo quien se llama así' },
        story: { name: 'noticia', description: 'Buscar solo en esta noticia' },
        private: { name: 'privado', description: 'Solo tú ves la respuesta' },
      },
    },
    stories: {
      name: 'noticias',
      description: 'Qué noticias he leído',
      options: { private: { name: 'privado', description: 'Solo tú ves la respuesta' } },
    },
    help: { name: 'ayuda', description: 'Qué se puede preguntar, con ejemplos de las noticias cargadas' },
    about: {
      name: 'información',
      description: 'Versión, noticias, tiempo en marcha, y qué se guarda de quién',
    },
    corpus: { name: 'corpus', description: 'Las noticias de este servidor' },
    'corpus reload': {
      name: 'recargar',
      description: 'Leer las noticias otra vez, tras añadir, cambiar o quitar un archivo',
    },
    'Ask the stories about this': { name: 'Preguntar a las noticias' },
    'Add this to the stories': { name: 'Añadir a las noticias' },
    'Who said this?': { name: '¿Quién dijo esto?' },
  },
};
