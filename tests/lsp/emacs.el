;;; emacs.el --- Run by emacs.test.ts: emacs --batch -l emacs.el  -*- lexical-binding: t -*-
;; Environment: DESK (the command), NODE, FOLDER, SNIPPET (what docs/editors.md says). Prints what it sees as lines of JSON.
(require 'json)
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)

(setq create-lockfiles nil
      make-backup-files nil
      eglot-confirm-server-initiated-edits nil
      eglot-autoshutdown t)

;; A file that no buffer visits is changed when somebody says yes.
(fset 'y-or-n-p (lambda (&rest _) t))

(defun say (name value)
  (princ (concat (json-encode (vector name value)) "\n")))

;; What a reader of the documentation puts into a configuration.
(load (getenv "SNIPPET"))
(add-to-list 'exec-path (expand-file-name "bin" (getenv "FOLDER")))

(defun shown ()
  "The words under the marks that are about a repeated word."
  (vconcat
   (delq nil
         (mapcar
          (lambda (entry)
            (when (string-match-p "repeated `" (flymake-diagnostic-text entry))
              (buffer-substring-no-properties (flymake-diagnostic-beg entry) (flymake-diagnostic-end entry))))
          (flymake-diagnostics)))))

(defun wait (count)
  ;; Nobody is idle in a batch, so what eglot does then is done here.
  (eglot--signal-textDocument/didChange)
  (let ((end (+ (float-time) 10)))
    (while (and (< (float-time) end) (/= count (length (shown))))
      (accept-process-output nil 0.05)
      (flymake-start))
    (shown)))

(defun choose (words pattern)
  "Take the quick fix whose title matches PATTERN at WORDS, as somebody at the keys does."
  (goto-char (point-min))
  (search-forward words)
  (backward-char (length words))
  ;; A list there would be a click of the mouse, which gets a menu.
  (cl-letf ((last-nonmenu-event ?\r)
            ((symbol-function 'completing-read)
             (lambda (_prompt titles &rest _)
               (seq-find (lambda (title) (string-match-p pattern title))
                         (mapcar (lambda (entry) (if (consp entry) (car entry) entry)) titles)))))
    (eglot-code-actions (point) (+ (point) (length words)) nil t)))

(find-file (expand-file-name "a.txt" (getenv "FOLDER")))
(text-mode)
(let ((inhibit-message t))
  (call-interactively #'eglot))
(say "opened" (wait 2))
(choose "on on" "^Replace “on on”")
(say "fixed" (vector (wait 1) (progn (goto-char (point-min)) (forward-line 2) (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))
(choose "of of" "^Let it stand here: repeated-word")
(let ((inhibit-message t))
  (save-some-buffers t (lambda () (string-suffix-p ".retextrc" (or buffer-file-name "")))))
(say "stood" (wait 0))
(goto-char (point-max))
(insert "\nIt rained in in Rome, she said.\n")
(say "typed" (wait 1))
(let ((inhibit-message t))
  (eglot-shutdown (eglot-current-server)))
(kill-emacs 0)
