import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'inconsistent-spelling',
    description: 'Reports',
    category: 'style',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
