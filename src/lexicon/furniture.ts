// Sources: the sharing, comment, subscription and consent widgets of WordPress (Jetpack), Disqus, AddThis and the common
// newspaper sites, as they read when a page is saved as text. Own list.

/** What a piece of furniture is, in words that finish "Unexpected …". */
export type FurnitureKind =
  | 'advertising label'
  | 'sharing button'
  | 'link to other pages'
  | 'comment form'
  | 'newsletter form'
  | 'picture credit'
  | 'legal notice'
  | 'player message'
  | 'page navigation'
  | 'stray code'

const networks =
  '(?:facebook|twitter|google(?: ?\\+| plus)|linkedin|pinterest|reddit|tumblr|whats ?app|telegram|instagram|youtube|pocket|skype|e-?mail|flipboard|messenger|bluesky|mastodon|threads|print)'
const agencies =
  '(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Associated Press|Agence France-Presse|PA(?: Wire| Media)?|UPI|Bloomberg|Shutterstock|iStock(?:photo)?|Alamy|Rex(?: Features)?|Corbis|Flickr|Wikimedia(?: Commons)?|Creative Commons|Xinhua|TASS|DPA|ANI|PTI|USA TODAY Sports|File|Handout)'
const end = '\\s*(?:[:.…>»→-]|\\.{3})?$'
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${end}`, 'i')

/** Whole lines that are furniture of a page. A line of the copy that only begins with the same words is not meant. */
export const furnitureLines: readonly {kind: FurnitureKind; pattern: RegExp}[] = [
  {
    kind: 'advertising label',
    pattern: whole(
      'advertise?ments?(?:[ .·|–—-]+(?:continue reading|(?:story|article) continues|scroll (?:down )?to continue)(?: .{2,20})?)?|advertising|advert|ads?(?: feedback)?|paid post|partner content|from our partners|(?:skip|close) (?:this )?ad|sponsored(?: content| post| links?)?|promoted(?: content| stories)?|paid content|skip (?:ad|advert|advertisement)|(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|video))?|(?:scroll down )?to continue reading|ads? by .{2,30}|remove ads'
    )
  },
  {
    kind: 'sharing button',
    pattern: whole(
      `like this|like loading|share this with|about sharing|link copied|tweets by @\\w{2,30}|view (?:(?:image|photo|video|this post|post) )?on (?:twitter|instagram|facebook|youtube|x|tiktok|threads)|a (?:post|photo|video) shared by .{2,60}|rate this(?: (?:article|story|post))?|(?:share|sharing)(?: this)?(?: (?:article|story|post|page|video|with friends))?|(?:re)?tweet(?: this)?|pin it|\\d+ (?:shares?|likes?|tweets?)|(?:share|like|post|tweet|save|send|follow)(?: (?:this|us|it))?(?: (?:article|story|post|page))? (?:on|via|to|by|with|using) ${networks}(?:[ ,/|]+${networks})*|click to (?:share|e-?mail|print|tweet|follow|like)\\b.{0,60}|${networks}(?:[ ,/|]+(?:and )?${networks}){1,9}|e-?mail (?:this|article|story|to a friend)(?: (?:article|story|post|page|to a friend))?|print (?:this|article|story)(?: (?:article|story|post|page))?|(?:copy|get) (?:the )?link|\\(?opens in (?:a )?new window\\)?|follow (?:us(?: on .{1,40})?|@\\w{2,30})|(?:find|like|join) us on .{2,40}`
    )
  },
  {
    kind: 'link to other pages',
    pattern: whole(
      "(?:more|watch|listen|also|see all)\\s*:|scroll down (?:for|to (?:see|watch|read)) .{3,40}|watch (?:(?:the|our|this|his|her|their) )?(?:(?:full|exclusive) )?(?:video|clip|trailer|interview)(?: (?:here|below|above))?|(?:show|load) more(?: (?:stories|articles|posts|news))?|story highlights|related internet links|(?:around|elsewhere on) the bbc|suggested for you|full story|must[ -]reads?|(?:enlarge|expand) (?:this |the )?(?:image|photo|picture)|click (?:(?:on )?(?:the )?(?:image|photo|picture) )?(?:to|for) (?:enlarge|expand|a larger .{3,20}|full size)|(?:toggle|hide|show) captions?|listen to this (?:article|story)|play audio|download (?:the )?pdf|about the author|article tools|related(?: (?:articles?|stories|story|posts?|news|content|topics?|links?|coverage|reading|video|videos))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might)(?: also)? (?:like|be interested in)(?: this)?|(?:most|more) (?:read|popular|viewed|shared|watched|commented|recent)(?: (?:stories|articles|posts|news))?|(?!.*\\.$)more (?:from|on|in|about) .{2,40}|more (?:stories|news|headlines|coverage)|read (?:more|also|next|on|this|the full (?:story|article)|full (?:story|article)|more (?:about|at|from|here|on).{0,60})|see (?:more|also|full story)|also read|also see|watch (?:now|live|more|next|the video)|up next|(?:latest|top|trending|breaking|other|popular|featured) (?:news|stories|headlines|posts|articles|videos)|trending(?: now)?|don['’]t miss(?: this)?|editors?['’]?s? (?:picks?|choice)|in this section|(?:continue|keep) reading(?: (?:the main story|below|this (?:article|story)))?|click here(?: (?:to|for) .{2,80})?|learn more|view (?:more|all|gallery|slideshow|photos)(?: .{0,30})?|from around the web|what others are reading|\\[(?:…|\\.\\.\\.)\\]"
    )
  },
  {
    kind: 'link to other pages',
    pattern:
      /^(?:(?:more|related|other|latest) (?:news|stories|story|articles?|posts?|coverage)|related|read (?:more|also|next)|see also|also (?:read|see)|you (?:may|might) also like|don['’]t miss|recommended|must read|watch|more)(?:: ?| ?[|>»] )\S.{8,140}[^.]$/i
  },
  {
    kind: 'comment form',
    pattern: whole(
      '(?:tell us what you think|have your say)|share your (?:thoughts|views|opinions?|story|comments?)|save my name, e-?mail,? .{0,80}|(?:name|e-?mail|website) ?\\*|this site uses akismet .{0,60}|learn how your comment data .{0,20}|loading comments|report (?:a|an) (?:typo|error|mistake|correction|problem|inaccuracy)\\b.{0,40}|(?:spot(?:ted)?|seen?|found|notice) (?:a|an) (?:typo|error|mistake)\\b.{0,60}|suggest a correction|send us (?:a tip|your .{3,30}|feedback)|have (?:an opinion|a story|a tip|a question)\\?.{0,60}|contact the (?:author|reporter|newsroom)|powered by (?:disqus|wordpress|blogger|livefyre|typepad)|(?:leave|post|write|add|submit) (?:a |your )?(?:reply|comment|response)|(?:view|see|show|hide|load|read|all)(?: (?:all|more|the))* (?:\\d+ )?comments?(?: \\(\\d+\\))?|(?:\\d[\\d,]* (?:comments?|responses?|repl(?:y|ies))|no (?:comments|responses|replies))(?: (?:yet|so far|on .{2,80}))?|comments?(?: \\(\\d+\\))?|comments? (?:are |is )?(?:closed|off|disabled)|join the (?:conversation|discussion|debate)|be the first to (?:comment|like this)(?: .{0,30})?|(?:log|sign) in (?:or .{2,20} )?to (?:comment|reply|post|leave).{0,40}|your e-?mail address will not be published.{0,50}|required fields are marked.{0,4}|notify me of .{4,60}|report (?:abuse|this comment)|cancel reply'
    )
  },
  {
    kind: 'newsletter form',
    pattern: whole(
      'get (?:the app|(?:breaking )?news alerts?)|(?:turn on|allow|enable) (?:desktop |push )?notifications|join our (?:whatsapp|telegram|facebook) .{3,30}|support our (?:journalism|work|newsroom)|donate (?:now|today|here)|unsubscribe|(?:subscribe|sign[ -]?up|register)(?: (?:now|today|here|free|for free|to (?:our|the|get)|for (?:our|the|free))\\b.{0,90})?|(?:join|get) (?:our|the) (?:free )?(?:daily |weekly |morning |e-?mail )*(?:newsletter|mailing list|alerts?)\\b.{0,60}|(?:get|have) .{3,70} (?:delivered |sent )?(?:straight |right |directly )?(?:in|to) your inbox.{0,30}|(?:daily |weekly |free |our )?newsletters?(?: sign[ -]?up)?|enter your e-?mail(?: address)?(?: .{0,60})?|thank you for (?:subscribing|signing up).{0,40}|(?:already )?a (?:subscriber|member)\\?.{0,30}|download (?:our|the) (?:free )?.{0,20}app\\b.{0,40}'
    )
  },
  {
    kind: 'picture credit',
    pattern:
      /^[([]?(?:Photo(?:graph)?|PHOTO|Image|IMAGE|Picture|Video|Illustration|Graphic|Credit|CREDIT)s?(?: by|:| courtesy(?: of)?:?| credit:?| source:?| copyright| via| ©)(?:[ /,|]+(?:[\p{Lu}@][\p{L}.'’-]*|for|of|the|via|and|by|&|\d{4})){1,14}[)\]]?\.?$/u
  },
  {
    kind: 'picture credit',
    pattern: new RegExp(
      `^[(\\[]?(?:(?:image|media) (?:caption|copyright|source)\\b[ ,:].{0,160}|.{0,60}\\/ ?${agencies}|(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy|corbis)(?: (?:photo|image))?|${agencies} (?:file )?(?:photo|image)(?: ?\\/.{0,60})?|pictured|file (?:photo|picture|image))[)\\]]?${end}`,
      'i'
    )
  },
  {
    kind: 'legal notice',
    pattern:
      /^(?:(?:copyright(?: ©| \(c\)|,? \d{4})|©|\(c\) ?\d{4}).{0,120}|.{0,80}\ball rights reserved\b.{0,80}|this (?:material|article|story|content) (?:may|must|can)(?:not| not) be (?:published|reproduced|broadcast).{0,120}|(?:this|our) (?:web ?)?site uses cookies.{0,160}|we(?: and our partners)? use cookies (?:to|and|on|for)\b.{0,160}|by (?:continuing|using|clicking).{0,60}(?:cookies|terms|privacy|you (?:agree|accept|consent)).{0,120}|(?:accept|reject|manage)(?: all)? cookies|cookies on (?:the|this|our) .{2,40}|the post .{3,120} appeared first on .{2,60}|(?:cookie|privacy|comment) (?:policy|settings|preferences|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)(?: (?:and|&|\|) privacy policy)?|do not sell my (?:personal )?(?:info|information|data))\W*$/i
  },
  {
    kind: 'player message',
    pattern: whole(
      '(?:now )?loading|buffering|video playback (?:is )?not supported|please wait|(?:media )?playback (?:is )?(?:un|not )supported.{0,40}|this (?:video|content) (?:is not|is no longer|can ?not be) (?:available|supported|played|shown)\\b.{0,40}|your browser does not support .{2,60}|(?:please )?(?:enable|turn on) javascript.{0,60}|javascript (?:is|must be) .{2,40}|(?:play|watch|pause|mute) ?video|video (?:player|unavailable)|(?:close|show|hide) (?:video|captions?|transcript)|\\d+ of \\d+(?: photos?)?'
    )
  },
  {kind: 'stray code', pattern: /^(?:[.#@][\w.,#@ :()-]{1,100}\{|\})$/},
  {
    kind: 'page navigation',
    pattern: whole(
      '(?:back to (?:the )?|top of (?:the )?)(?:top|page)|prev(?:ious)?(?: ?[|/·] ?| )next|\\d{1,2}[ -]min(?:ute)?s?(?: |-)read|reading time:? .{2,20}|\\d{1,2} (?:second|minute|min|hour|day|week|month)s? ago|(?!.*\\.$)posted on .{4,30} by .{2,40}|updated \\d{1,2} \\w+ ago|uncategori[sz]ed|bookmark the permalink|(?:log|sign) in|(?:create an|my) account|(?:contact|about|advertise with) us|skip to .{3,25}|(?:previous|next|older|newer)(?: (?:article|story|page|post)s?)|page \\d+ of \\d+|(?!.*\\.$)(?:posted|filed|published) (?:in|under)(?: (?!\\d).{2,60})?|(?:tags?|categor(?:y|ies)|topics?|filed under|tagged(?: with)?): .{2,80}|(?:main )?menu|home(?: ?[>»/] ?.{2,60})|site ?map|search (?:for|this site|the site)|log ?in ?[|/] ?.{2,20}|text size|font size'
    )
  }
]

/** Words that stand on the buttons of a page, in the languages that content farms translate pages into and out of. */
export const buttonWords: ReadonlySet<string> = new Set(
  `adjust comment comments print share save email e-mail tweet like pin reply report font size text
  ajustar comentar comentario comentarios comentário comentários imprimir compartir compartilhar guardar enviar
  ajuster commenter commentaire commentaires imprimer partager enregistrer
  regolare regola commento commenti commenta stampare stampa condividere condividi
  anpassen einstellen kommentar kommentare kommentieren drucken teilen speichern
  aanpassen reactie reacties afdrukken delen justera skriv dela dostosuj komentarz drukuj udostępnij`.split(
    /\s+/
  )
)

/** Furniture that stands inside a line of copy, marked off from it by brackets or by its own form. */
export const furnitureInline: readonly {
  kind: FurnitureKind
  pattern: RegExp
  /** What stands in every match: where it is missing the pattern need not be tried. */
  hint: string
}[] = [
  {
    kind: 'picture credit',
    hint: '(',
    pattern: new RegExp(
      `\\((?:(?:${agencies}) (?:photo|image|file|video|graphic)s?\\b[^()\\n]{0,80}|(?:photo|image|picture|credit|video)s?(?: credit)?(?: by |: ?|courtesy)[^()\\n]{1,80}|[^()\\n]{1,60}\\/ ?${agencies}(?: via [^()\\n]{2,30})?|(?:pictured|see (?:photo|picture|image|chart|map|graphic|video))(?:,? (?:here|(?:on |to )?(?:the )?(?:above|below|left|right|top|inset|centre|center|far (?:left|right))))+)\\)`,
      'gi'
    )
  },
  {
    kind: 'picture credit',
    hint: 'Image ',
    pattern: /\bImage (?:copyright|caption|source)(?=[ :,] ?\p{Lu})[ :,] ?(?:\p{Lu}[\p{L}'’.]*[ ,/]*){1,4}/gu
  },
  {
    kind: 'sharing button',
    hint: 'Facebook',
    pattern:
      /\b(?:Facebook|Twitter|Google(?: Plus|\+)|LinkedIn|Pinterest|WhatsApp|Email|Print)(?:[ |·•]+(?:Facebook|Twitter|Google(?: Plus|\+)|LinkedIn|Pinterest|Reddit|Tumblr|WhatsApp|Email|E-mail|Print|Embed|Share|Copy Link)){2,}/g
  },
  {kind: 'sharing button', hint: 'ew window', pattern: /\(opens in (?:a )?new window\)/gi},
  {
    kind: 'player message',
    hint: 'Media playback',
    pattern: /\bMedia playback is (?:un|not )supported on (?:your|this) device\b/g
  },
  {
    kind: 'newsletter form',
    hint: 'NEWSLETTER',
    pattern: /\b(?:SIGN UP FOR|SUBSCRIBE TO) (?:OUR|THE)(?: [A-Z]+)? NEWSLETTERS?\b/g
  },
  {
    kind: 'advertising label',
    hint: 'ADVERTISEMENT',
    pattern: /\b(?:(?:STORY|ARTICLE) CONTINUES (?:BELOW|AFTER) (?:THIS )?)?ADVERTISEMENT\b/g
  },
  {
    kind: 'advertising label',
    hint: ' continues ',
    pattern: /\b(?:Story|Article) continues (?:below|after) (?:this |the )?(?:ad|advert|advertisement)\b/g
  },
  {
    kind: 'stray code',
    hint: '<',
    pattern:
      /<\/?(?:a|abbr|article|aside|b|blockquote|br|caption|center|cite|code|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|li|link|main|meta|nav|object|ol|p|picture|pre|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|tr|tweet|u|ul|video)(?:\s[^<>\n]{0,400})?\/?>/gi
  },
  {
    kind: 'stray code',
    hint: '&',
    pattern: /&(?:nbsp|amp|quot|apos|lt|gt|[lr]squo|[lr]dquo|[mn]dash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});/gi
  }
]
