// What writers, templates and chat programs leave for later. Own list; TK, CQ and the X's are the marks of American and
// British newsrooms, "citation needed" and its kin are templates of Wikipedia.

/** What a leftover is, in words that finish "Unexpected …". */
export type LeftoverKind =
  | 'placeholder'
  | 'note to the desk'
  | 'template'
  | 'filler text'
  | "chat program's words"
  | 'question mark for later'
  | 'merge mark'
  | 'broken character'

export interface Leftover {
  kind: LeftoverKind
  pattern: RegExp
  /** What stands in every match, as it is spelt or, with `lower`, in lower case: where it is missing the pattern need not be tried. */
  hint: string
  lower?: boolean
  /** A match may well be meant. */
  doubtful?: boolean
  /** Nothing is said of a match inside quotation marks: somebody said it. */
  spoken?: boolean
}

export const leftovers: readonly Leftover[] = [
  {kind: 'placeholder', hint: 'TKTK', pattern: /\b(?:TK){2,}\b/g},
  {
    // "TK Maxx", "Bishop TK Jakes" and "T.K." are names.
    kind: 'placeholder',
    hint: 'TK',
    pattern: /(?<!\p{Lu}[\p{L}.'’]{0,20} |[\p{L}\d.&-])TK(?:[ ,]+TK)*(?![\p{L}\d&-]|\.\p{L}| \p{Lu})/gu
  },
  {
    kind: 'placeholder',
    hint: 'X',
    pattern:
      /(?<![\p{L}\d])(?:[$£€]X{1,6}(?:,X{3})*(?:\.X+)?|(?:X{1,3}|\d{1,3})(?:,X{3})+|X{2,6}(?= (?:per ?cent|people|percentage|million|billion|thousand|years? old|hours|miles|votes|seats|workers|jobs|dead|injured)\b|%|-year-old)|(?<=\b(?:aged|at least|more than|nearly|some|about|around|on) )X{2,6}(?! chromosome))(?![\p{L}\d])/gu
  },
  {
    // A number before its unit or what news counts, "to XX pence"; not "Super Bowl XX", "XX chromosomes".
    kind: 'placeholder',
    hint: 'XX',
    pattern:
      /(?<!\p{Lu}[\p{L}.'’]{0,20} |[\p{L}\d.&-])X{2,6}(?= (?:pence|cents|pounds|dollars|euros|staff|feet|inches|(?:kilo|centi|milli)?met(?:re|er)s|km|kilos|kg|tonn?es|acres|hectares|degrees|men|women|children|families|countries|cities|copies|(?:minute|second|day|week|month|year|time|point|goal|passenger|resident|pupil|student|officer|soldier|member|home|house|school|car|page)s)\b)/gu
  },
  {
    kind: 'placeholder',
    hint: 'xx',
    // "the xx" alone are a band: "The xx played", "songs by the xx."
    pattern:
      /(?<=\s)(?:(?<!\b[Tt]he )xx|(?<=\b[Tt]he )xx(?= (?:people|million|billion|per ?cent|members|votes|seats|of)\b)|xxxx|x,xxx|xx,xxx)(?=[\s,.])/g
  },
  {
    kind: 'placeholder',
    hint: '[',
    pattern:
      /\[(?:(?:(?:your|full|first|last|company|spokes(?:person|man|woman)|reporter|author|mayor|city|street|photo|image|source)['’]?s? )?(?:name|title|surname|date|age|city|place|location|address|number|figure|amount|quote|photo|image|picture|link|url|source|headline|byline|caption)s?(?:(?: (?:from|of|for|by|about) [^\]\n]{1,40})? (?:goes here|here|tk|to come))?|(?:insert|add|check|verify|replace|fill in|update|confirm) [^\]\n]{1,60}|to come|tk|tbc|tbd|todo|fixme|placeholder)\]/gi
  },
  {
    kind: 'template',
    hint: '{',
    pattern: /\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|\$?\{[a-z_][\w.]{0,40}\}/gi
  },
  {kind: 'template', hint: '<%', pattern: /<%[^%\n]{1,80}%>/g},
  {kind: 'template', hint: '%%', pattern: /%%[\w ]{2,40}%%/g},
  {
    kind: 'template',
    hint: ']',
    pattern:
      /\[(?:citation needed|clarification needed|according to whom\??|by whom\??|who\?|when\?|where\?|which\?|dead link|edit|better source needed|original research\??|dubious\W{0,5}discuss)\]/gi
  },
  {kind: 'filler text', hint: 'lorem ipsum', lower: true, spoken: true, pattern: /\blorem ipsum\b/gi},
  {
    kind: 'filler text',
    hint: ' text',
    lower: true,
    spoken: true,
    pattern:
      /\b(?:(?:your|insert|type your|enter your|add your) text here|(?:placeholder|dummy) text goes here)\b/gi
  },
  {
    kind: 'note to the desk',
    hint: 'NOTE',
    pattern:
      /\b(?:NOTE TO (?:SELF|DESK|SUBS?|EDITORS?|COPY)|(?:EDITOR['’]?S?|ED|DESK) NOTE: ?(?=(?:please )?(?:delete|remove|cut|check|confirm|verify|replace|fix|insert|add)\b))[^\n]{0,80}/gi
  },
  {
    kind: 'note to the desk',
    hint: 'NOT ',
    pattern: /\b(?:DO NOT (?:PUBLISH|PRINT|RUN)|NOT FOR PUBLICATION|NOT YET (?:SUBBED|LEGALLED|EDITED))\b/g
  },
  {
    kind: 'note to the desk',
    hint: ':',
    pattern: /\b(?:TODO|FIXME|FACT ?CHECK|CHECK SPELLING|LAWYER PLEASE CHECK):/g
  },
  {
    kind: 'note to the desk',
    hint: '(',
    lower: true,
    pattern:
      /\((?:cq|ck|chk|sp\?|check spelling|spelling\?|please check|pls check|check this|confirm this|verify)\)/gi
  },
  {
    kind: 'note to the desk',
    hint: '[',
    lower: true,
    pattern: /\[(?:cq|ck|chk|sp\??|check|note)\b[^\]\n]{0,60}\]/gi
  },
  {
    kind: "chat program's words",
    hint: 's a',
    spoken: true,
    pattern:
      /(?<=^|[.!?]\s|\n)As an? (?:AI|artificial intelligence|large language)(?: language)? (?:model|assistant|program)\b/gi
  },
  {
    kind: "chat program's words",
    hint: 'i c',
    lower: true,
    spoken: true,
    pattern:
      /\b(?:I['’]m sorry,? but )?I (?:can['’]?t|cannot|can not) (?:assist|help you|fulfil?l|comply|provide (?:a|the) (?:rewritten|summary)) (?:with )?(?:this|that|your) request\b/gi
  },
  {
    kind: "chat program's words",
    hint: 'ere',
    spoken: true,
    pattern:
      /\b(?:(?:Sure|Certainly|Of course)[,!.] )?Here(?:['’]s| is) (?:the|a|an|your) (?:(?:re-?written|revised|edited|updated|polished|improved|paraphrased|summari[sz]ed|shortened|corrected|rephrased|expanded) )(?:version|article|text|story|draft|copy|paragraph|headline|piece|summary|news)\b/gi
  },
  {
    kind: "chat program's words",
    hint: 'you',
    spoken: true,
    pattern:
      /\bLet me know if you(?:['’]d| would)? (?:like|want|need) (?:me to|any (?:changes|further|other|more|adjustments)|further|it)\b|\bI hope this (?:helps|version|article|meets)\b(?=[^\n]{0,40}\byou)/gi
  },
  {
    kind: "chat program's words",
    hint: 'nowledge',
    spoken: true,
    pattern:
      /\b(?:as of|since) my (?:last )?(?:knowledge (?:cut-?off|update)|training (?:data|cut-?off))\b|\bregenerate response\b/gi
  },
  {
    kind: 'question mark for later',
    hint: '???',
    spoken: true,
    pattern: /(?<=[\s([])\?{3,}(?=[\s,.;:)\]]|$)/g
  },
  {kind: 'question mark for later', hint: '???', spoken: true, doubtful: true, pattern: /(?<=\w)\?{3,}/g},
  {kind: 'question mark for later', hint: '(?', doubtful: true, pattern: /\(\?{1,3}\)/g},
  {kind: 'merge mark', hint: '<<<<<<<', pattern: /^<{7}(?: [^\n]{0,60})?$/gm},
  {kind: 'merge mark', hint: '>>>>>>>', pattern: /^>{7}(?: [^\n]{0,60})?$/gm},
  {
    kind: 'broken character',
    hint: 'â€',
    pattern: /[\p{L}\d]*(?:â€[™œ˜“”¦\u009d\u0080-\u00bf]?)+[\p{L}\d]*/gu
  },
  {kind: 'broken character', hint: 'Ã', pattern: /\p{L}*Ã[\u0080-\u00bf©¨±¡³¶¼º‰´®¯°¢¤§]\p{L}*/gu},
  {kind: 'broken character', hint: '\uFFFD', pattern: /[\p{L}\d]*\uFFFD+[\p{L}\d]*/gu}
]
