import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'unattributed-quote',
    description: 'Reports',
    category: 'quotations',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
