// The settings of the extension for VS Code, from what the rules say of themselves.

export function toSettings(metas) {
  const severity = {type: 'string', enum: ['error', 'warning', 'suggestion', 'off']}
  return {
    title: 'Copydesk',
    properties: {
      'copydesk.enable': {
        type: 'boolean',
        default: true,
        scope: 'resource',
        markdownDescription: 'Whether articles are read at all.'
      },
      'copydesk.config': {
        type: 'string',
        default: '',
        scope: 'machine-overridable',
        markdownDescription:
          'The one configuration to use, instead of the `.retextrc` files beside the articles.'
      },
      'copydesk.rules': {
        type: 'object',
        default: {},
        scope: 'resource',
        additionalProperties: false,
        markdownDescription: 'The severity of rules in this editor, over what the configuration says.',
        properties: Object.fromEntries(
          metas.map((meta) => [
            meta.id,
            {...severity, markdownDescription: `${meta.description}. Default: \`${meta.severity}\`.`}
          ])
        )
      },
      'copydesk.wholeWorkspace': {
        type: 'boolean',
        default: false,
        scope: 'window',
        markdownDescription:
          'Whether the articles of the workspace are read that are not open, too. What is not to be read belongs under `ignore` in `.retextrc`.'
      },
      'copydesk.trace.server': {
        type: 'string',
        enum: ['off', 'messages', 'verbose'],
        default: 'off',
        description: 'What of the talk between the editor and the server is put into the output.'
      }
    }
  }
}
