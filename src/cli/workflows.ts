/** What `copydesk init --workflow` writes: for each system a file and what is in it. */
export const workflows = {
  github: {
    file: '.github/workflows/copydesk.yml',
    content: `name: copydesk
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  copydesk:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: copydesk/copydesk@main
        with:
          paths: .
`
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    content: `include:
  - remote: https://raw.githubusercontent.com/copydesk/copydesk/main/templates/copydesk.yml
    inputs:
      paths: .
`
  },
  'pre-commit': {
    file: '.pre-commit-config.yaml',
    content: `repos:
  - repo: https://github.com/copydesk/copydesk
    rev: main
    hooks:
      - id: copydesk-staged
`
  }
} as const

export const workflowNames = Object.keys(workflows) as readonly (keyof typeof workflows)[]
