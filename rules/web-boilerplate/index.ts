import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'web-boilerplate',
    description: 'Reports',
    category: 'structure',
    severity: 'error',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
