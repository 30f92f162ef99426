import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'time-element',
    description: 'Reports',
    category: 'facts',
    severity: 'suggestion',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
