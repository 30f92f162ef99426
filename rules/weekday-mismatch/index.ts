import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'weekday-mismatch',
    description: 'Reports',
    category: 'facts',
    severity: 'error',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
