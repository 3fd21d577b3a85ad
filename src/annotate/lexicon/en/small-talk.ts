/** What small talk is about, so that the bot has a sentence of its own for it. */
export type SmallTalk = 'greeting' | 'thanks' | 'feelings' | 'self' | 'adding' | 'clock' | 'other';

/** Whom small talk is said to, and what softens it, behind it: "thanks a lot bot", "hi there everyone". */
const BEHIND =
  '(?:[\\s,]+(?:bot|onrecord|there|all|everyone|everybody|folks|guys|you|u|so much|very much|a lot|a bunch|please|man|mate|again|today|now|doing|then|really|buddy|friend|for (?:that|this|the (?:help|answer|quote|info)|your help)))*[\\s!?.,:;)]*$';

const whole = (words: string): RegExp =>
  new RegExp(`^(?:(?:hey|hi|hello|ok|okay|so|and|well|oh|um),?\\s+)?(?:${words})${BEHIND}`, 'u');

/** The whole of what is said, folded and trimmed; the first that fits. */
export const SMALL_TALK: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'greeting',
    whole(
      'hi|hey|hello|hiya|yo|sup|howdy|greetings|hallo|hola|salut|bonjour|good (?:morning|afternoon|evening|night|day)|gm|gn|bye|goodbye|see you|cya|see ya',
    ),
  ],
  [
    'thanks',
    whole(
      "merci|danke|gracias|thanks|thank you|many thanks|thx|ty|tysm|cheers|good bot|great|nice|cool|awesome|perfect|well done|good job|nice one|got it|i see|that'?s (?:all|great|it|helpful)|no worries|np",
    ),
  ],
  [
    'feelings',
    whole(
      "how (?:are|r) (?:you|u|ya)|how(?:'?s| is) (?:it going|life|everything|your day)|how do you feel|how have you been|what'?s (?:up|good)|wassup|(?:are|r) (?:you|u) (?:ok|okay|well|happy|sad|tired|alive|awake|there|here|online|up)|do you (?:like|love|hate) (?:me|us|this|it|your job)|(?:why|how come|when|can|will|would|could|do|did|have|are)\\b[^?!.]{0,20}\\byou\\b[^?!.]{0,20}\\b(?:answer(?:ed|ing)?|repl(?:y|ied|ying) to|ignor(?:e|ed|ing)|help(?:ed|ing)?|understand|understood|hear|listen(?:ing)? to|lie to|lying to|marry|miss(?:ed)?) (?:me|us)",
    ),
  ],
  [
    'self',
    whole(
      "who (?:are|r) (?:you|u)|what (?:are|r) (?:you|u)|(?:are|r) (?:you|u) (?:a |an |really (?:a |an )?)?(?:bot|robot|ai|human|person|machine|real|chatgpt|gpt|llm|program)|what(?:'?s| is) your name|what do (?:we|i) call you|who (?:made|built|created|wrote|owns|runs) (?:you|this bot|this)|what (?:can|do) (?:you|u) do|what can i ask(?: you)?|how do (?:you|u) work|how does this (?:bot )?work|how do i use (?:you|this|the bot)|what is this(?: bot)?|help(?: me)?|tell me about yourself|where (?:are|do) you (?:from|live|come from)|how old are you",
    ),
  ],
  [
    'adding',
    whole(
      '(?:how (?:do|can) (?:i|we|you)|how to|can (?:i|we|you)|where (?:do|can) (?:i|we)) (?:add|upload|load|put in|remove|delete|change|edit|reload|import)(?: (?:a|an|the|my|our|new|another|more|some|one))* (?:story|stories|article|articles|text|texts|news|file|files|source|sources)',
    ),
  ],
  [
    'clock',
    whole(
      "what(?:'?s| is)? (?:the )?(?:day|date|time)(?: is it)?|what (?:day|date|time|year|month) is it|what(?:'?s| is) today(?:'?s date)?|what(?:'?s| is) the (?:time|date|weather)(?: like)?(?: (?:there|here|outside|where (?:you are|you live|i am|i live|we are)))?|(?:tell me )?a joke|tell me a joke|sing(?: a song)?",
    ),
  ],
  [
    'other',
    whole(
      "bad bot|lol|lmao|rofl|haha+|ok|okay|k|yep|nope|sure|hm+|test|testing|ping|shut up|stop(?: it)?|go away|you suck|f[u*]ck (?:you|off)|(?:you )?(?:stupid|idiot|dumb)|(?:you are|you're|youre) (?:wrong|stupid|dumb|useless|great|awesome|funny)|i love you|i hate you|i am bored|i'?m bored|never ?mind|nvm|wow|omg|wtf|say something|talk to me",
    ),
  ],
];
