import {holds} from '../helpers/reports.js'

holds('stray-teaser', 'headlines of other stories', [
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker → Unexpected headline `Norton wins the cup final after late goal by striker` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north → Unexpected headlines of 2 other stories from `Norton wins the cup final after late goal by striker` on, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\nThe striker scored in the last minute of the final.\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker\nThe striker scored in the last minute of the final. → Unexpected headline `Norton wins the cup final after late goal by striker` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nWhy the harbour needs dredging now, council says again\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nWhat the work on the harbour will cost\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins cup\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker.\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nnorton wins the cup final after late goal by striker\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nRead on:\n\nNorton wins the cup final after late goal by striker\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north\n\nPainter sells castle to singer from the islands\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north\n\nPainter sells castle to singer from the islands → Unexpected headlines of 3 other stories from `Norton wins the cup final after late goal by striker` on, expected only this one'
  ],
  [
    'Norton wins the cup final after late goal by striker\n\nSinger buys castle\n\nNorton wins the cup final after late goal by striker\n\nNorton won the cup final on Monday. The striker scored late.',
    'Singer buys castle → Unexpected line `Singer buys castle` between two printings of the headline, expected it to be taken out'
  ],
  [
    'The council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north → Unexpected headlines of 2 other stories from `Norton wins the cup final after late goal by striker` on, expected only this one'
  ]
])

holds('stray-teaser', 'how short, long and set a headline is', [
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton striker wins cup\n\nVolcano closes northern airports\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton striker wins cup final\n\nVolcano ash closes northern airports\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton striker wins cup final\n\nVolcano ash closes northern airports → Unexpected headlines of 2 other stories from `Norton striker wins cup final` on, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker who came from the far north in the autumn of last year\n\nVolcano ash closes four airports\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\n“Norton wins the cup final after late goal by striker\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Volcano ash closes four airports in the far north → Unexpected headline `Volcano ash closes four airports in the far north` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\n‘Norton wins the cup final after late goal’ by striker\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    '‘Norton wins the cup final after late goal’ by striker\n\nVolcano ash closes four airports in the far north → Unexpected headlines of 2 other stories from `‘Norton wins the cup final after late goal’ by striker` on, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\n14 airports in the far north closed after volcano ash\n\nNorton wins the cup final after late goal by striker\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    '14 airports in the far north closed after volcano ash\n\nNorton wins the cup final after late goal by striker → Unexpected headlines of 2 other stories from `14 airports in the far north closed after volcano ash` on, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\n- Norton wins the cup final after late goal by striker\n- Volcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker?\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Volcano ash closes four airports in the far north → Unexpected headline `Volcano ash closes four airports in the far north` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal –\n\nVolcano ash closes four airports in the far north:\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker\n\nThe cup final was won by a late goal of the striker.\n\nThe harbour was last dredged ten years ago, and the council says boats touch the ground.',
    'Norton wins the cup final after late goal by striker\n\nThe cup final was won by a late goal of the striker. → Unexpected headline `Norton wins the cup final after late goal by striker` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nNorton wins the cup final after late goal by striker\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nThe work begins.\n\nNorton wins the cup final after late goal by striker'
  ]
])

holds('stray-teaser', 'further cases', [
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal\nThe council agreed on the harbour on Monday.\n\nThe harbour was last dredged ten years ago, and the council agreed on the work.',
    'Norton wins the cup final after late goal → Unexpected headline `Norton wins the cup final after late goal` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker in the evening of a day of rain and snow\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council agreed on the work.',
    'Volcano ash closes four airports in the far north → Unexpected headline `Volcano ash closes four airports in the far north` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins the cup final after late goal by striker in rain and in snow\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council agreed on the work.',
    'Norton wins the cup final after late goal by striker in rain and in snow\n\nVolcano ash closes four airports in the far north → Unexpected headlines of 2 other stories from `Norton wins the cup final after late goal by striker in rai…` on, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNorton wins cup final. Late goal\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council agreed on the work.',
    'Volcano ash closes four airports in the far north → Unexpected headline `Volcano ash closes four airports in the far north` of another story, expected only this one'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council agreed on Monday to dredge the harbour. The work begins in spring.\n\nNORTON WINS. CUP FINAL GOES NORTH\n\nVolcano ash closes four airports in the far north\n\nThe harbour was last dredged ten years ago, and the council agreed on the work.',
    'NORTON WINS. CUP FINAL GOES NORTH\n\nVolcano ash closes four airports in the far north → Unexpected headlines of 2 other stories from `NORTON WINS. CUP FINAL GOES NORTH` on, expected only this one'
  ],
  [
    'Norton wins the cup final after late goal by striker\n\nBy Anna Berg\n\nNorton wins the cup final after late goal by striker\n\nNorton won the cup final on Monday. The striker scored.'
  ],
  [
    'Norton wins cup\n\nSinger buys castle\n\nNorton wins cup\n\nNorton won the cup on Monday. The striker scored.'
  ],
  [
    'Norton wins late cup\n\nSinger buys castle\n\nNorton wins late cup\n\nNorton won the cup on Monday. The striker scored.',
    'Singer buys castle → Unexpected line `Singer buys castle` between two printings of the headline, expected it to be taken out'
  ]
])
