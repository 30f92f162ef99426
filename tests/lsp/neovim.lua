-- Run by neovim.test.ts: nvim --headless -u NONE -l is newer than 0.7, so -S it is.
-- Environment: FOLDER, SNIPPET (what docs/editors.md says). Prints what it sees as lines of JSON.
local folder = vim.env.FOLDER
local function say(name, value) io.stdout:write(vim.fn.json_encode({name, value}) .. '\n') end

-- What a reader of the documentation puts into a configuration.
dofile(vim.env.SNIPPET)

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
say('opened', wait(buffer, 2))

-- Asks for the quick fixes of a line as somebody at the keys does, and chooses one by its title.
local function choose(line, pattern)
  local titles = {}
  local chosen = false
  vim.ui.select = function(items, options, choice)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(titles, title)
      if not chosen and title:match(pattern) then
        chosen = true
        choice(item)
      end
    end
  end
  vim.api.nvim_win_set_cursor(0, {line + 1, 0})
  vim.lsp.buf.code_action()
  vim.wait(8000, function() return chosen end, 20)
  return titles
end

say('titles', choose(2, '^Replace “on on”'))
say('fixed', {wait(buffer, 1), vim.api.nvim_buf_get_lines(buffer, 2, 3, false)[1]})

choose(4, '^Let it stand here: repeated%-word')
say('stood', {wait(buffer, 0), vim.api.nvim_buf_get_lines(buffer, 4, 5, false)[1]})

vim.api.nvim_buf_set_lines(buffer, -1, -1, false, {'', 'It rained in in Rome, she said.'})
say('typed', wait(buffer, 1))
local file = io.open(folder .. '/.retextrc', 'w')
file:write('{"rules": {"repeated-word": "off"}}\n')
file:close()
say('configured', wait(buffer, 0))

vim.cmd('qall!')
