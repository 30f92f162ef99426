import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'title-change',
    description: 'Reports',
    category: 'names',
    severity: 'suggestion',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
