import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'readability',
    description: 'Reports',
    category: 'style',
    severity: 'suggestion',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
