import {holds, points} from '../helpers/reports.js'

holds('repeated-information', 'printed again', [
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nIt rained.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nIt rained.\n\nThe council agreed on it.'
  ],
  ['Harbour to be dredged\n\nIt rained.\n\nThe hall was shut.\n\nIt rained.'],
  [
    'Harbour to be dredged in spring\n\nHarbour to be dredged in spring\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'Harbour to be dredged in spring → Unexpected headline `Harbour to be dredged in spring` printed again, expected it once'
  ],
  [
    'Harbour to be dredged in spring\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nHarbour to be dredged in spring',
    'Harbour to be dredged in spring → Unexpected headline `Harbour to be dredged in spring` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The ferries to the outer islands will run every hour until the work ends.\n\nIt rained.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The ferries to the outer islands will run every hour until the work ends.',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The ferries to the outer islands will run every hour until the work ends. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The ferries to the outer islands will run every hour until the work ends.\n\nIt rained.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nThe ferries to the outer islands will run every hour until the work ends.',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once',
    'The ferries to the outer islands will run every hour until the work ends. → Unexpected sentence `The ferries to the outer islands will run every hour until…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. The ferries to the outer islands will run every hour until the work ends.\n\nIt rained.\n\nThe ferries to the outer islands will run every hour until the work ends. The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The ferries to the outer islands will run every hour until the work ends. → Unexpected sentence `The ferries to the outer islands will run every hour until…` printed again, expected it once',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\n“The council of the harbour town will dredge the eastern channel for 40 million,” the mayor said.\n\nIt rained.\n\n“The council of the harbour town will dredge the eastern channel for 40 million,” the mayor said.',
    '“The council of the harbour town will dredge the eastern channel for 40 million,” the mayor said. → Unexpected sentence `“The council of the harbour town will dredge the eastern ch…` printed again, expected it once ?'
  ],
  [
    'Harbour to be dredged\n\n7:45 p.m.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\n8:10 p.m.\n\nIt rained.\n\n9:15 p.m.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once ?'
  ],
  [
    'Harbour to be dredged\n\n7:45 p.m.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\n8:10 p.m.\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\n___\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\n___\n\nIt rained.\n\n___\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. ',
    'The council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. → Unexpected sentence `The council of the harbour town agreed on Monday to dredge…` printed again, expected it once ?'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nIt rained.\n\nOn Monday the council of the harbour town had agreed to dredge its eastern channel, for 40 million.',
    'On Monday the council of the harbour town had agreed to dredge its eastern channel, for 40 million. → Unexpected sentence `On Monday the council of the harbour town had agreed to dre…` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nThe council of the harbour town agreed on Monday to dredge the eastern channel for 40 million. \n\nIt rained.\n\nThe dredging of the channel, on which the council agreed, is to cost the town 40 million.'
  ]
])

holds('repeated-information', 'told again, in an article of several stories', [])

holds('repeated-information', 'how much alike and how much quoted', [
  [
    'Harbour to be dredged\n\nThe council agreed to dredge it.\n\nIt rained.\n\nThe council agreed to dredge it.'
  ],
  [
    'Harbour to be dredged\n\nThe mayor said: “The council of the harbour town will dredge the eastern channel.”\n\nIt rained.\n\nThe council of the harbour town will dredge the eastern channel, the mayor said.',
    'The council of the harbour town will dredge the eastern channel, the mayor said. → Unexpected sentence `The council of the harbour town will dredge the eastern cha…` printed again, expected it once ?'
  ],
  [
    'Harbour “to be dredged” in spring\n\nIt rained in town on Monday.\n\nHarbour “to be dredged” in spring\n\nIt rained.',
    'Harbour “to be dredged” in spring → Unexpected headline `Harbour “to be dredged” in spring` printed again, expected it once'
  ],
  [
    'Harbour to be dredged\n\nIt rained a lot in the harbour town, where boats of the outer islands lay at the long quay.\n\nThe hall was shut.\n\nIt rained a lot in the harbour town, where lorries of the northern farms stood in the wide market.'
  ]
])

points('repeated-information', [
  [
    'Harbour to be dredged\n\nHarbour to be dredged\n\nThe council voted for the plan on Monday.',
    'Harbour to be dredged → The headline stands here: Harbour to be dredged'
  ],
  [
    'Harbour to be dredged\n\nBoats of more than nine metres have not been able to enter since the storm. The pilots have asked the council for help ever since the storm of January.\n\nFishermen welcomed the plan.\n\nBoats of more than nine metres have not been able to enter since the storm. The pilots have asked the council for help ever since the storm of January.',
    'Boats of more than nine metres have not been able to enter since the storm. The pilots have asked the council for help ever since the storm of January. → It is told here first: Boats of more than nine metres have not been able to enter since the storm. The pilots have asked the council for help ever since the storm of January.'
  ],
  [
    'Harbour talks with US end\n\nHarbour talks with US end\n\nInstead, Moss said that the U.S. would pay for 455 metres of the eastern channel.\n\nThe USA had said before that it would not.\n\nAda Moss, who leads the authority, expected the Americans to pay for the 455 metres of the channel in the east.',
    'Harbour talks with US end → The headline stands here: Harbour talks with US end',
    'Ada Moss, who leads the authority, expected the Americans to pay for the 455 metres of the channel in the east. → It is told here first: Instead, Moss said that the U.S. would pay for 455 metres of the eastern channel.'
  ]
])
