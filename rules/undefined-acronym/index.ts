import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'undefined-acronym',
    description: 'Reports',
    category: 'names',
    severity: 'suggestion',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
