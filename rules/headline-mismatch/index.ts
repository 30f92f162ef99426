import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'headline-mismatch',
    description: 'Reports',
    category: 'facts',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
