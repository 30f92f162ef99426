import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'unattributed-pronoun',
    description: 'Reports',
    category: 'pronouns',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
