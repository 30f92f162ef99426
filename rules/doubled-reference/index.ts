import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'doubled-reference',
    description: 'Reports',
    category: 'names',
    severity: 'error',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
