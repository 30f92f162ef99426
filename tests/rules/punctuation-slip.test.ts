import {holds} from '../helpers/reports.js'

holds('punctuation-slip', 'a space that is missing', [
  ['The boats,which were late, left.', 'boats,which → boats, which'],
  ['The boats,2 of them late, left.'],
  ['The boats,a few late, left.'],
  ['The rows are boats,nets,ropes here.'],
  ['See (boats,which) here.'],
  ['See norton.example/boats,which here.'],
  ['The boats left.The nets stayed.', 'left.The → left. The'],
  ['The boats left.It rained.', 'left.It → left. It'],
  ['The boats of Norton.It sank.'],
  ['The boats of Norton.The nets stayed.', 'Norton.The → Norton. The'],
  ['The boats left.Nets stayed.'],
  ['The boats left?The nets stayed.', 'left?The → left? The'],
  ['The boats left!The nets stayed.', 'left!The → left! The'],
  ['The boats left!Nets stayed.'],
  ['The site is norton.example now.']
])

holds('punctuation-slip', 'a space before a mark', [
  ['The boats , all late, left.', 'boats , → boats,'],
  ['The boats ; all late, left.', 'boats ; → boats;'],
  ['The boats left . The nets stayed.', 'left . → left.'],
  ['The boats left .', 'left . → left.'],
  ['The boats left . . . and the nets stayed.'],
  ['The boats left . and the nets stayed.'],
  ['The boats ,all late, left.'],
  ['The boats\n, all late, left.'],
  ['The boats (all late) , left.'],
  ['The boats , the nets , left.', 'boats , → boats,', 'nets , → nets,'],
  ['The boats , the nets , the ropes , left.'],
  [
    'The boats , the nets , the ropes , left, late, old, wet, and torn.',
    'boats , → boats,',
    'nets , → nets,',
    'ropes , → ropes,'
  ]
])

holds('punctuation-slip', 'a mark that is doubled', [
  ['The boats left..', 'left.. → left.'],
  ['The boats left.. The nets stayed.', 'left.. → left.'],
  ['The boats left... The nets stayed.'],
  ['The boats left..then stayed.'],
  ['The boats,, all late, left.', 'boats,, → boats,'],
  ['The boats ,, all late, left.'],
  ['"The boats left.. we stayed," he said.']
])
