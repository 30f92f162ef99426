// The JSON schema of `.retextrc`, from what the rules say of themselves.

const severity = {enum: ['error', 'warning', 'suggestion', 'off']}
const strings = {type: 'array', items: {type: 'string', minLength: 1}}
const globs = {anyOf: [{type: 'string', minLength: 1}, strings]}

const text = {type: 'string', minLength: 1}

const term = {
  type: 'object',
  required: ['use', 'not', 'why', 'good', 'bad'],
  additionalProperties: false,
  properties: {
    use: {description: 'What the house prints', ...text},
    not: {description: 'What it prints that instead of', ...globs},
    except: {description: 'Phrases in which that is right', ...globs},
    inflects: {description: 'Which endings the last word takes', enum: ['noun', 'verb']},
    why: {description: 'The reason', ...text},
    good: {description: 'A sentence that draws no report', ...text},
    bad: {description: 'A sentence that draws one', ...text}
  }
}

const house = {
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {description: 'What the house is called', ...text},
    basis: {
      description: 'The guides that say so',
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'url'],
        additionalProperties: false,
        properties: {name: text, url: text}
      }
    },
    variety: {description: 'The English that it writes', enum: ['american', 'british']},
    quotes: {
      description: 'Where a comma or full stop stands that ends a quoted fragment',
      enum: ['inside', 'outside']
    },
    acronyms: {description: 'Acronyms that its readers know', ...strings},
    people: {description: 'Surnames of people who need no introduction', ...strings},
    countries: {
      description: 'By ISO 3166 code, the forms of a country that it prints',
      type: 'object',
      propertyNames: {pattern: '^[A-Z]{2}$'},
      additionalProperties: {
        type: 'object',
        required: ['noun', 'adjective'],
        additionalProperties: false,
        properties: {noun: text, adjective: text}
      }
    },
    terms: {description: 'Words that it prefers to others', type: 'array', items: term}
  }
}

/** Makes the schema of a configuration of these rules. */
export function toSchema(metas) {
  const settings = {
    plugins: {
      description: 'Retext plugins that join the chain, by name, as unified’s own tools read them',
      type: ['array', 'object']
    },
    rules: {
      description: 'By rule id: its severity, or a list of that and its options',
      type: 'object',
      properties: Object.fromEntries(metas.map((meta) => [meta.id, toRule(meta)])),
      // A plugin that is named under `plugins` may have a severity here as well.
      additionalProperties: {anyOf: [severity, {type: 'array', maxItems: 2}]}
    },
    vocabulary: {description: 'Names and words that are right as they stand', ...strings},
    house: {
      description: 'What the newsroom has settled for itself, or the path of a file that holds it',
      anyOf: [{type: 'string', minLength: 1}, {$ref: '#/definitions/house'}]
    },
    needReason: {description: 'Whether a stet must say why', type: 'boolean'},
    pointer: {description: 'Of a JSON file, where the article is', type: 'string', pattern: '^/'},
    stets: {
      description: 'Words that are let stand, in articles that can hold no comment',
      type: 'array',
      items: {
        type: 'object',
        required: ['words'],
        additionalProperties: false,
        properties: {
          words: {description: 'The words', ...text},
          rules: {description: 'The rules that let them stand; all where there are none', ...globs},
          reason: {description: 'Why they stand', ...text}
        }
      }
    }
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of copydesk (.retextrc)',
    type: 'object',
    additionalProperties: false,
    definitions: {house},
    properties: {
      $schema: {type: 'string'},
      root: {description: 'Whether the configurations of the folders above are left out', type: 'boolean'},
      extends: {description: 'Presets and files to build on', ...globs},
      ...settings,
      overrides: {
        description: 'Settings for some files',
        type: 'array',
        items: {
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: {files: globs, excludedFiles: globs, ...settings}
        }
      },
      ignore: {description: 'Globs of files that are not checked', ...globs},
      settings: {description: 'What unified’s own tools hand to every plugin', type: 'object'}
    }
  }
}

function toRule({description, options = {}}) {
  const items = [
    severity,
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [name, toOption(option)])
      )
    }
  ]
  return {description, anyOf: [severity, {type: 'array', items, minItems: 1, maxItems: 2}]}
}

function toOption({type, description, default: value, values, minimum, maximum}) {
  return {
    description,
    default: value,
    ...(values ? {enum: values} : type === 'strings' ? strings : {type}),
    ...(minimum !== undefined && {minimum}),
    ...(maximum !== undefined && {maximum})
  }
}
