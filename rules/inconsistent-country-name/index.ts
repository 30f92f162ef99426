import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'inconsistent-country-name',
    description: 'Reports',
    category: 'names',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
