import type { CommandWords } from '../command-words.ts';
import { MOST_EXPORT_BYTES, MOST_STORY_BYTES } from '../../../newsroom/servers/limits.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ModerationWords } from './moderation-words.ts';

const { counted, size } = quantitiesIn('es-ES');

const DONE = { add: 'añadió', replace: 'sustituyó', remove: 'quitó', settings: 'cambió' } as const;

export const esModeration: ModerationWords = {
  head: { title: 'Título:', outlet: 'Medio:', day: 'Día:', author: 'De:' },
  noneFound: 'no se encuentra',
  guessed: 'deducido del texto',
  counts: ({ paragraphs, words, people, quotations }) =>
    [
      counted(paragraphs, 'párrafo', 'párrafos'),
      counted(words, 'palabra', 'palabras'),
      counted(people, 'persona', 'personas'),
      counted(quotations, 'cita', 'citas'),
    ].join(', '),
  draft: {
    add: '¿Añado esta noticia?',
    replace: (file) => `¿Pongo esto en lugar de ${file}?`,
    notYet: 'Lo he leído, y todavía no puedo añadirlo.',
    begins: (counts) => `${counts}. Empieza así:`,
    otherLanguage: 'No está en inglés: en ella no se leen personas, citas ni fechas.',
    buttons: { add: 'Añadir', details: 'Día, título, medio', discard: 'Descartar' },
    discarded: 'Descartado. No se ha añadido nada.',
  },
  forms: {
    story: 'Una noticia',
    details: 'La noticia',
    published: { label: 'Día', description: 'El día, como 2020-01-10' },
    headline: { label: 'Título', description: 'Su titular, si es otro' },
    outlet: { label: 'Medio', description: 'Dónde se publicó, si es otro' },
  },
  added: (title) => `«${title}» está añadida y se consulta desde ahora, solo en este servidor.`,
  removed: (title) => `«${title}» está quitada. /corpus deshacer la devuelve.`,
  undone: (change) => `Hecho. ${change}`,
  nothingChanged: 'Aquí todavía no se ha cambiado nada.',
  announced: {
    added: (who, title) => `${who} añadió la noticia «${title}».`,
    removed: (who, title) => `${who} quitó la noticia «${title}».`,
    undone: (who, file) => `${who} deshizo el último cambio (${file}).`,
    set: (who) => `${who} cambió un ajuste:`,
  },
  shown: { paragraphs: 'Párrafos', people: 'Personas', quotations: 'Citas', dates: 'Fechas' },
  mentions: (count) => counted(count, 'mención', 'menciones'),
  somebody: 'alguien',
  own: (count) => `Este servidor ha añadido ${counted(count, 'noticia', 'noticias')}.`,
  ownNone: 'Este servidor todavía no tiene noticias propias.',
  exported: (count) =>
    `${counted(count, 'noticia', 'noticias')}, cada una un archivo que /corpus añadir acepta.`,
  exportedPart: (part, parts, most) =>
    `Discord no acepta archivos de más de ${size(most)}: esta es la parte ${part} de ${parts}. Elige la siguiente con /corpus exportar parte: …`,
  lastChanges: 'Los últimos cambios:',
  noDay: 'sin día',
  change: ({ what, file, isUndo, by }, when) =>
    `${when} UTC: ${by.name} ${DONE[what]} ${file}${isUndo ? ', deshaciendo el cambio anterior' : ''}`,
  status: {
    stories: (own, most) => `Noticias de este servidor: ${own} de ${most}`,
    size: (own, most) => `Su tamaño: ${own} de ${most} MB`,
    uploads: (own, most) => `Añadidas o sustituidas en una hora: ${own} de ${most}`,
    shared: (count) => `Noticias comunes que también se consultan aquí: ${count}`,
    notRead: 'Sin leer:',
  },
  reading: (done, all) => `Leyendo noticias: ${done} de ${all}`,
  feedback: (count) =>
    `${counted(count, 'respuesta marcada como mala', 'respuestas marcadas como malas')}. No se guarda quién lo hizo.`,
  wasAnswered: (question, shown, words) =>
    `«${question}» se respondió ${shown === null ? 'con «las noticias no lo dicen»' : `con ${shown.story}: ${words}`}`,
  preferences: {
    mentionChannels: 'Se responde a menciones en:',
    channelStories: 'Noticia de un canal:',
    lastParagraph: 'Último párrafo que se lee:',
    answersPrivately: 'Las respuestas las ve:',
    moderatorRoles: 'Moderadores, además de «Gestionar servidor»:',
    logChannel: 'Los cambios se anuncian en:',
    sharedStories: 'Noticias comunes:',
  },
  values: {
    allChannels: 'todos los canales',
    none: 'ninguna',
    last: 'el último de la noticia',
    asker: 'quien preguntó',
    everybody: 'todo el canal',
    nobody: 'nadie',
    noChannel: 'ningún canal',
    asked: 'también se consultan aquí',
    notAsked: 'no se consultan aquí',
  },
  showToRole:
    'Discord muestra /corpus y /ajustes solo a quienes pueden gestionar este servidor. Para mostrarlos también al rol: Ajustes del servidor, Integraciones, este bot, el comando, Añadir roles o miembros.',
};

const source = {
  link: { name: 'enlace', description: 'La dirección de la página de la noticia' },
  file: {
    name: 'archivo',
    description: `Un archivo .txt, .md, .html, .docx o .pdf de hasta ${size(MOST_STORY_BYTES)}`,
  },
  title: { name: 'título', description: 'Su titular' },
  outlet: { name: 'medio', description: 'Dónde se publicó' },
  published: { name: 'día', description: 'El día, como 2020-01-10' },
  text: { name: 'texto', description: 'Su texto' },
};
const own = { name: 'noticia', description: 'Una noticia que este servidor ha añadido' };

export const esModerationCommands: CommandWords = {
  settings: { name: 'ajustes', description: 'Lo que rige en este servidor' },
  'corpus add': {
    name: 'añadir',
    description: 'Añadir una noticia: enlace, archivo o formulario; antes ves lo que se ha leído',
    options: source,
  },
  'corpus replace': {
    name: 'sustituir',
    description: 'Poner otra versión en lugar de una noticia de este servidor',
    options: { story: own, ...source },
  },
  'corpus remove': {
    name: 'quitar',
    description: 'Quitar una noticia de este servidor; /corpus deshacer la devuelve',
    options: { story: own },
  },
  'corpus undo': {
    name: 'deshacer',
    description: 'Deshacer el último cambio; una segunda vez lo rehace',
  },
  'corpus list': {
    name: 'lista',
    description: 'Las noticias que este servidor ha añadido, y quién cambió qué',
  },
  'corpus show': {
    name: 'mostrar',
    description: 'Lo que he entendido de una noticia: párrafos, personas, citas, fechas',
    options: { story: { name: 'noticia', description: 'Cualquier noticia que se consulta aquí' } },
  },
  'corpus export': {
    name: 'exportar',
    description: 'Todas las noticias de este servidor, como archivos en un .zip',
    options: {
      part: { name: 'parte', description: `Qué parte, cuando son más de ${size(MOST_EXPORT_BYTES)}` },
    },
  },
  'corpus status': {
    name: 'estado',
    description: 'Cuántas noticias tiene y puede tener este servidor, y qué no se ha leído',
  },
  'corpus feedback': {
    name: 'opiniones',
    description: 'Preguntas cuyas respuestas se marcaron como malas aquí',
  },
  'settings show': { name: 'mostrar', description: 'Lo que hay ajustado en este servidor' },
  'settings mentions': {
    name: 'menciones',
    description: 'Responder a menciones en este canal, o ya no; sin canal: en todos',
    options: { channel: { name: 'canal', description: 'El canal que se añade o se quita' } },
  },
  'settings story': {
    name: 'noticia',
    description: 'La noticia que se consulta en un canal donde nadie nombra otra; sin ella: todas',
    options: {
      channel: { name: 'canal', description: 'En qué canal' },
      story: { name: 'noticia', description: 'La noticia; todas, si no la dices' },
    },
  },
  'settings paragraphs': {
    name: 'párrafos',
    description: 'Leer las noticias solo hasta un párrafo, para quienes van leyendo; sin él: enteras',
    options: { last: { name: 'último', description: 'El último párrafo' } },
  },
  'settings private': {
    name: 'privado',
    description: 'Si solo quien pregunta ve la respuesta, cuando no se dice otra cosa',
    options: { on: { name: 'activo', description: 'Solo quien pregunta' } },
  },
  'settings moderators': {
    name: 'moderadores',
    description: 'Dejar que un rol cuide noticias y ajustes, o ya no',
    options: { role: { name: 'rol', description: 'El rol que se añade o se quita' } },
  },
  'settings log': {
    name: 'avisos',
    description: 'Anunciar los cambios en un canal; sin canal: en ninguno',
    options: { channel: { name: 'canal', description: 'Dónde' } },
  },
  'settings shared': {
    name: 'comunes',
    description: 'Si las noticias que comparten todos los servidores se consultan aquí',
    options: { on: { name: 'activo', description: 'También aquí' } },
  },
};
