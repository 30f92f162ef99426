import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'unbalanced-quote',
    description: 'Reports',
    category: 'quotations',
    severity: 'error',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
