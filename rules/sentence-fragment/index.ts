import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'sentence-fragment',
    description: 'Reports',
    category: 'grammar',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
