import {holds} from '../helpers/reports.js'

holds('paired-words', 'between', [
  ['It has between 30 to 40 rooms.', 'to → and'],
  ['It has between about 30 to 40 rooms.', 'to → and'],
  ['It costs between £3.5m to £4.5m.', 'to → and'],
  ['It costs between 3 percent to 4 percent.', 'to → and'],
  ['It has between three to four rooms.', 'to → and'],
  ['It has between 1,200–1,400 rooms.', '1,200–1,400 → 1,200 and 1,400'],
  ['It has between 30 and 40 rooms.'],
  ['It fell between 10 to 12 and 14 to 16.'],
  ['It lies between 5-year and 10-year loans.'],
  ['It is for those between 18-24-year-olds.'],
  ['It lies between Norton and Aldbury.'],
  ['The road between 30 Mill Lane to the quay is shut.'],
  ['“It has between 30 to 40 rooms,” she said.', 'to → and ?']
])

holds('paired-words', 'from', [
  ['She led it from 1980-88.', '1980-88 → 1980 to 1988'],
  ['She led it from 1980–1988 in Norton.', '1980–1988 → 1980 to 1988'],
  ['She led it from 1980 to 1988.'],
  ['Profits are up from 2019-20.'],
  ['It was built from 1980-88 drawings.'],
  ['She lived far from 1980-8.'],
  ['The score went from 20-12 to 20-15.']
])

holds('paired-words', 'neither and either', [
  ['It is neither safe or new.', 'or → nor'],
  ['Neither he or she slept.', 'or → nor'],
  ['Neither the old mayor or Ann Berg slept.', 'or → nor'],
  ['He saw either Ann Berg nor Tom Moe.', 'nor → or'],
  ['It is neither safe nor new.'],
  ['Neither storms or ice kept her.', 'or → nor'],
  ['Neither storm or flood kept her.'],
  ['Neither slept or ate.'],
  ['Neither did he sleep or eat.'],
  ['Neither side has money or time.'],
  ['Neither the rise or fall of it nor the storm kept them.'],
  ['He is not safe either. Nor is she.']
])
