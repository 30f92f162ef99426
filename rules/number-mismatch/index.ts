import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'number-mismatch',
    description: 'Reports',
    category: 'facts',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
