import {holds} from '../helpers/reports.js'

holds(
  'readability',
  'long words in long sentences',
  [
    [
      'Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation.',
      'Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation. → Unexpected sentence of 15 words, hard to read by 5 out of 7 measures, expected two'
    ],
    [
      'Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation in Norton Harbour Valley.',
      'Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation in Norton Harbour Valley. → Unexpected sentence of 17 words, hard to read by 5 out of 7 measures, expected two'
    ],
    [
      'Considerable organisations; neighbouring municipalities subsequently authorised comprehensive redevelopment; residential accommodation infrastructure.'
    ],
    [
      'She said “considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation” on Monday.'
    ],
    [
      'NORTON, March 3 (AP) — Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation.',
      'NORTON, March 3 (AP) — Considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation. → Unexpected sentence of 15 words, hard to read by 5 out of 7 measures, expected two'
    ],
    ['The cat sat on the mat and the dog sat on the rug by the door.'],
    [
      'Norton Environmental Organisations And Neighbouring Municipalities Subsequently Authorised Comprehensive Redevelopment Proposals That Incorporated Residential Accommodation.'
    ],
    [
      'Considerable; environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation.',
      'Considerable; environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation. → Unexpected sentence of 14 words, hard to read by 5 out of 7 measures, expected two'
    ],
    [
      'Environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation; considerable.',
      'Environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation; considerable. → Unexpected sentence of 14 words, hard to read by 5 out of 7 measures, expected two'
    ],
    [
      'It was 12 of 24 and 36 considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation in 2024.',
      'It was 12 of 24 and 36 considerable environmental organisations and neighbouring municipalities subsequently authorised comprehensive redevelopment proposals that incorporated residential accommodation in 2024. → Unexpected sentence of 24 words, hard to read by 5 out of 7 measures, expected two'
    ]
  ],
  {minimumWords: 12}
)

holds(
  'readability',
  'words for young readers',
  [
    [
      'The council has approved the new station, which several villages around it had long opposed.',
      'The council has approved the new station, which several villages around it had long opposed. → Unexpected sentence of 15 words, hard to read by 5 out of 7 measures, expected two'
    ],
    [
      'The council then agreed to a plan to build on the old mill by the river, which many people do not want.'
    ],
    ['The council has approved the new station.']
  ],
  {minimumWords: 10, age: 14}
)

holds(
  'readability',
  'further cases',
  [
    [
      'Whether the harbour authority may impose considerable additional responsibilities upon independent navigational consultants remains extraordinarily controversial.',
      'Whether the harbour authority may impose considerable additional responsibilities upon independent navigational consultants remains extraordinarily controversial. → Unexpected sentence of 16 words, hard to read by 5 out of 7 measures, expected two'
    ]
  ],
  {minimumWords: 16}
)
