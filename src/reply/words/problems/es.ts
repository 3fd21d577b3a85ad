import type { FieldProblem } from '../../../text/problem.ts';
import { quantitiesIn } from '../quantities.ts';
import type { ProblemWords } from './problem-words.ts';

const { number, counted, size, seconds } = quantitiesIn('es-ES');

export const esHowToAdd =
  'Para añadir una: /corpus añadir, o pon un archivo en la carpeta corpus y ejecuta /corpus recargar.';

const WANTED = { text: 'un texto', list: 'una lista', object: 'un objeto', other: 'otra cosa' } as const;
const IS = { missing: 'falta', empty: 'está vacío' } as const;

function fieldIn({ field, is, wants }: FieldProblem): string {
  const name = field === null ? 'la línea' : `«${field}»`;
  if (is !== 'wrong') return `${name} ${IS[is]}`;
  return `${name} debe ser ${typeof wants === 'string' ? WANTED[wants] : `uno de ${wants.join(', ')}`}`;
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'hay que iniciar sesión',
  402: 'hay que pagar',
  403: 'no me deja entrar. Copia la noticia en el formulario',
  404: 'no existe esa página',
  410: 'ya no existe',
  429: 'se le preguntó demasiadas veces. Inténtalo más tarde',
  451: 'no puede mostrarla',
  503: 'ahora no responde. Inténtalo más tarde',
};

export const esProblems: ProblemWords = {
  'no-question': ({ example }) =>
    `Pregúntame en inglés por las noticias que he leído${example === null ? '.' : `, por ejemplo: ${example}`} Respondo con sus propias frases; /ayuda explica cómo, /noticias las enumera.`,
  'question-too-long': ({ has, most }) =>
    `Una pregunta puede tener ${number(most)} caracteres como máximo; esta tiene ${number(has)}. Hazla más corta.`,
  'no-stories': ({ canAdd }) => `Todavía no hay ninguna noticia cargada.${canAdd ? ` ${esHowToAdd}` : ''}`,
  'no-such-story': ({ name }) => `Ninguna noticia se parece a «${name}»; /noticias enumera las que hay.`,
  'several-stories': ({ name, titles }) =>
    `Hay varias noticias como «${name}»; elige una: ${titles.join('; ')}`,
  'nobody-called-so': ({ name }) => `Nadie en las noticias se llama «${name}».`,
  'quote-of-nobody': () => 'Di de quién quieres las palabras, o sobre qué: /cita persona: … tema: …',
  'claim-without-words': () => 'Ahí no hay palabras. Escribe detrás de cita: lo que se habría dicho.',
  'claim-too-long': ({ has, most }) =>
    `Una cita puede tener como mucho ${number(most)} caracteres; esta tiene ${number(has)}. Comprueba una parte.`,
  'message-without-words': () => 'En ese mensaje no hay texto.',
  'story-gone': () => 'Esa noticia ha cambiado o ya no está. Pregunta otra vez.',
  'question-gone': () => 'Ya no puedo leer la pregunta de ese mensaje. Hazla otra vez.',

  'moderators-only': () => 'Solo pueden hacerlo los miembros que pueden gestionar este servidor.',
  'servers-only': () => 'Eso solo funciona en un servidor.',
  stopping: () => 'Estoy a punto de reiniciar. Pregúntame otra vez en un minuto.',
  'too-many-questions': ({ most, seconds: left }) =>
    `Ya van ${counted(most, 'pregunta', 'preguntas')} en un minuto. Pregúntame otra vez en ${seconds(left)}.`,
  'not-yours': () => 'Solo puede borrarlo quien preguntó, o quien puede gestionar este servidor.',
  'role-of-everyone': () =>
    '@everyone no puede ser un rol de moderadores: cualquiera podría cambiar las noticias. Elige un rol con menos miembros.',
  'server-closed': () =>
    'Lo que se guarda de este servidor no se puede leer por ahora, así que no se puede cambiar nada. Quien mantiene el bot encuentra la razón en su registro; /corpus recargar lo intenta otra vez.',
  'database-away': () =>
    'Mi base de datos no responde en este momento: no se puede cambiar nada, y solo se puede preguntar por las noticias que tengo en memoria. Inténtalo de nuevo en un minuto.',
  'command-gone': () => 'Ya no conozco este comando. Recarga Discord (Ctrl+R) y elige uno de la lista.',
  'button-gone': () =>
    'Este botón es de otra versión mía, y ya no sé para qué era. Pregunta otra vez y habrá nuevos.',
  'too-long-for-form': () => 'Es demasiado largo para guardarlo mientras rellenas el formulario. Pon menos.',

  'no-own-story': ({ id }) =>
    `Este servidor no tiene ninguna noticia propia «${id}». /corpus lista nombra las que tiene.`,
  'draft-gone': () => 'Ese borrador ya no está: se añadió, se descartó o es demasiado antiguo.',
  'draft-undated': () =>
    'La noticia todavía no tiene día: di cuándo se publicó, porque «yesterday» se cuenta desde ahí.',
  'draft-of-links': () => 'Es una lista de enlaces, no una noticia. Usa el enlace de una de sus noticias.',
  'draft-there-already': ({ title }) => `Esta ya la tienes: ${title}.`,
  'too-many-stories': ({ has, most }) =>
    `Este servidor tiene ${counted(has, 'noticia propia', 'noticias propias')}, y cada uno puede tener ${number(most)}, porque todos comparten una máquina. Quita antes una (/corpus quitar).`,
  'too-many-at-once': ({ has }) =>
    `Aquí hay ${counted(has, 'noticia', 'noticias')}, demasiadas para recorrerlas todas. Nombra una (noticia) o un tema (/último, /comparar), o haz una pregunta (/preguntar).`,
  'too-many-for-timeline': ({ has }) =>
    `Aquí hay ${counted(has, 'noticia', 'noticias')}, demasiadas para una cronología. Nombra una persona, días (desde, hasta) o una noticia.`,
  'stories-too-large': ({ has, most }) =>
    `Con esta, las noticias de este servidor ocuparían ${size(has)}, y cada servidor puede tener ${size(most)}, porque todos comparten una máquina. Quita antes una (/corpus quitar).`,
  'too-many-uploads': ({ has, most }) =>
    `${counted(has, 'noticia se ha añadido', 'noticias se han añadido')} aquí en una hora, y cada servidor puede añadir ${number(most)}, porque leerlas quita tiempo a todos. Inténtalo más tarde.`,
  'too-many-drafts': ({ most }) =>
    `He leído aquí ${counted(most, 'borrador', 'borradores')} en una hora, y no leo más para ningún servidor, porque leerlos quita tiempo a todos. Inténtalo más tarde.`,
  'two-sources': () => 'Dame un enlace o un archivo, una noticia cada vez.',
  'no-source': () => 'Dame un enlace, un archivo o el texto de la noticia.',
  'no-source-in-message': ({ most }) =>
    `Ese mensaje no tiene enlace, ni archivo de hasta ${size(most)}, de donde sacar una noticia.`,
  'upload-too-large': ({ file, has, most }) =>
    `${file} ocupa ${size(has)}; acepto archivos de hasta ${size(most)}.`,
  'upload-lost': ({ file }) => `Discord no me ha dado ${file}. Súbelo otra vez.`,

  'no-link': () => 'Eso no es un enlace; un enlace empieza por https:// o http://.',
  'link-of-another-kind': ({ protocol }) =>
    `Abro enlaces que empiezan por https:// o http://, y ninguno de ${protocol}.`,
  'link-with-password': () =>
    'El enlace lleva un nombre o una contraseña; solo abro páginas que todos pueden leer.',
  'no-such-host': ({ host }) => `No hay ningún servidor llamado ${host}. ¿Es correcto el enlace?`,
  'host-not-public': ({ host }) =>
    `${host} no es un servidor de la internet pública, y no tomo noticias de otro sitio.`,
  'page-too-slow': ({ most }) => `La página no llegó en ${seconds(most / 1000)}. Inténtalo más tarde.`,
  'page-unreachable': ({ reason }) =>
    `La página no llegó${reason === null ? '' : ` (${reason})`}. ¿Es correcto el enlace?`,
  'page-in-circles': () =>
    'El enlace lleva de página en página sin fin. Usa la dirección de la propia noticia.',
  'page-refused': ({ status }) =>
    `La página respondió con ${status}${STATUS[status] === undefined ? '' : `: ${STATUS[status]}`}.`,
  'page-without-text': ({ type }) =>
    `El enlace lleva a ${type}, no a una página con texto. Súbelo como archivo si es una noticia.`,
  'page-too-large': ({ most }) => `La página ocupa más de ${size(most)}, y ninguna noticia ocupa tanto.`,
  'page-broken': () => 'La página llegó dañada. Inténtalo más tarde.',
  'page-packed': ({ encoding }) =>
    `La página llegó comprimida como «${encoding}», que no pedí y no sé abrir.`,

  'in-file': ({ file }) => `${file}:`,
  'no-story-file': ({ endings }) =>
    `No es un archivo de noticia. Una noticia es un archivo que termina en ${endings.join(', ')}.`,
  'file-too-large': ({ most }) => `Ocupa más de ${size(most)}. Pártelo en un archivo por noticia.`,
  'file-closed': ({ reason }) => `No se puede abrir (${reason}).`,
  'file-without-story': () => 'No hay ninguna noticia en él.',
  'file-of-several-stories': ({ count }) =>
    `Tiene ${counted(count, 'noticia', 'noticias')}. Añádelas una a una, cada una en su archivo.`,
  'name-with-space': () => 'Su nombre tiene un espacio. Pon «-» en su lugar, como en strike-on-monday.md.',
  'reading-too-slow': ({ most }) =>
    `He tardado más de ${seconds(most / 1000)} en leerlo, y ninguna noticia tarda tanto. Copia su texto en el formulario.`,
  'reading-too-large': () => 'Leerlo pide más memoria que ninguna noticia. Copia su texto en el formulario.',
  'no-text-file': () => 'No es un archivo de texto. Guarda la noticia como texto sin formato en UTF-8.',
  'front-matter-open': () =>
    'Su cabecera se abre con «---» y no termina. Añade una línea «---» encima del texto.',
  'front-matter-line': ({ line }) =>
    `Su cabecera tiene una línea sin dos puntos: «${line}». Escribe «nombre: valor».`,
  'front-matter-slip': ({ name, meant }) => `Su cabecera dice «${name}». ¿Querías decir «${meant}»?`,
  'no-json': ({ begins }) => `Esto no es JSON: ${begins}`,
  fields: ({ fields }) => `Esto no encaja: ${fields.map(fieldIn).join('; ')}.`,
  'page-without-story': () =>
    'En esa página no hay ninguna noticia que se lea sin navegador. Cópiala en el formulario.',
  'page-too-deep': () => 'Sus elementos están más anidados que los de cualquier página que alguien lea.',
  'page-of-many-elements': ({ most }) =>
    `La página tiene más de ${number(most)} elementos, y ninguna noticia tiene tantos. Cópiala en el formulario.`,
  'html-broken': () => 'Su HTML no se entiende. Copia la noticia en el formulario.',
  'docx-protected': () =>
    'Está protegido con contraseña o es anterior a .docx. Guárdalo como .docx sin contraseña.',
  'docx-broken': () =>
    'No es un documento de Word, o está dañado. Guarda otra vez la noticia como .docx o como texto.',
  'docx-with-doctype': ({ part }) =>
    `Su parte ${part} declara un tipo de documento, cosa que Word nunca escribe.`,
  'unpacks-too-large': ({ most }) =>
    `Descomprimido ocupa más de ${size(most)}, y ninguna noticia ocupa tanto.`,
  'pdf-protected': () => 'Está protegido con contraseña. Guárdalo sin ella.',
  'pdf-broken': () => 'No es un PDF, o está dañado. Guarda otra vez la noticia, o añádela con el formulario.',
  'pdf-packed-twice': () =>
    'Está comprimido dos veces, cosa que no hace ningún programa que guarde noticias.',
  'pdf-without-text': () =>
    'No hay texto en él, como en un escaneo. Añade la noticia con el formulario, o como texto.',
  'pdf-too-long': ({ pages, most }) =>
    `Tiene ${counted(pages, 'página', 'páginas')}; una noticia tiene ${number(most)} como máximo.`,
  'story-without-text': () => 'La noticia no tiene texto. Escribe alguno debajo de la cabecera.',
  'story-too-long': ({ most }) => `La noticia tiene más de ${number(most)} caracteres. Pártela en varias.`,
  'no-day': ({ given }) => `«${given}» no es un día. Escríbelo como 2020-01-10.`,
  'no-address': ({ given }) => `«${given}» no es la dirección de una página; empieza por https://.`,
  'no-id': ({ given }) =>
    `«${given}» no puede nombrar una noticia; hace falta al menos una letra y ningún espacio.`,
  'id-taken': ({ id, path }) =>
    `Su noticia se llama «${id}», como una de ${path}. Dale otro nombre a una de las dos.`,
};
