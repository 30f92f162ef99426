import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'spun-phrase',
    description: 'Reports',
    category: 'style',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
