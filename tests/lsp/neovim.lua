-- Run by neovim.test.ts: nvim --headless -u NONE -l is newer than 0.7, so -S it is.
-- Environment: DESK (the command), NODE, FOLDER. Prints what it sees as lines of JSON.
local folder = vim.env.FOLDER
local function say(name, value) io.stdout:write(vim.fn.json_encode({name, value}) .. '\n') end

local client = vim.lsp.start_client({
  name = 'copydesk',
  cmd = {vim.env.NODE, vim.env.DESK, 'lsp', '--stdio'},
  root_dir = folder
})

local function shown(buffer)
  local list = {}
  for _, entry in ipairs(vim.diagnostic.get(buffer)) do
    if entry.code == 'repeated-word' or (entry.user_data and entry.user_data.lsp.code == 'repeated-word') then
      local line = vim.api.nvim_buf_get_lines(buffer, entry.lnum, entry.lnum + 1, false)[1]
      -- Neovim keeps byte columns: the words show whether they were converted right.
      table.insert(list, {entry.lnum, line:sub(entry.col + 1, entry.end_col)})
    end
  end
  return list
end

local function wait(buffer, count)
  vim.wait(8000, function() return #shown(buffer) == count end, 20)
  return shown(buffer)
end

vim.cmd('edit ' .. folder .. '/a.md')
local buffer = vim.api.nvim_get_current_buf()
vim.bo.filetype = 'markdown'
vim.lsp.buf_attach_client(buffer, client)
say('opened', wait(buffer, 2))

local first = vim.diagnostic.get(buffer)
local diagnostics = {}
for _, entry in ipairs(first) do table.insert(diagnostics, entry.user_data.lsp) end
local function lsp_diagnostics(line)
  local list = {}
  for _, entry in ipairs(vim.diagnostic.get(buffer, {lnum = line})) do
    table.insert(list, {
      range = {
        start = {line = entry.lnum, character = vim.str_utfindex(vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1], entry.col)},
        ['end'] = {line = entry.end_lnum, character = 0}
      },
      code = entry.code or entry.user_data.lsp.code,
      data = entry.user_data.lsp.data,
      message = entry.message
    })
  end
  return list
end

local function actions(line)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = {start = {line = line, character = 0}, ['end'] = {line = line, character = 0}},
    context = {diagnostics = lsp_diagnostics(line)}
  }
  local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 8000)
  return answer[client].result
end

for _, action in ipairs(actions(2)) do
  if action.title:match('^Replace “on on”') then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
end
say('fixed', {vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1], wait(buffer, 1)})

for _, action in ipairs(actions(4)) do
  if action.title:match('^Let it stand here: repeated%-word') then
    vim.lsp.buf_request_sync(buffer, 'workspace/executeCommand', action.command, 8000)
  end
end
say('stood', {wait(buffer, 0), vim.api.nvim_buf_get_lines(buffer, 4, 5, false)[1]})

vim.api.nvim_buf_set_lines(buffer, -1, -1, false, {'', 'It rained in in Rome, she said.'})
say('typed', wait(buffer, 1))
local file = io.open(folder .. '/.retextrc', 'w')
file:write('{"rules": {"repeated-word": "off"}}\n')
file:close()
say('configured', wait(buffer, 0))

say('process', vim.lsp.get_client_by_id(client).rpc.pid or vim.NIL)
vim.cmd('qall!')
