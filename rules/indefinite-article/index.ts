import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'indefinite-article',
    description: 'Reports',
    category: 'grammar',
    severity: 'error',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
