import {defineRule} from '../../src/rule/index.js'

// STUB: to be written
export default defineRule({
  meta: {
    id: 'stitched-article',
    description: 'Reports',
    category: 'structure',
    severity: 'warning',
    needs: [],
    messages: {},
    basis: []
  },
  check() {}
})
