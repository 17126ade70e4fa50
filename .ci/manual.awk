# Mends a page that swift-argument-parser's generate-manual wrote: `--version` and `--help` are told once, not again
# below each command; indented lines keep their line breaks; blank lines become paragraphs; the footer names the
# program (`-v version='kneecoach 1.2.3'`). Its exit statuses are left out, since manual.tail tells the real ones.

/^\.Bl / { depth++ }
/^\.El/ { depth-- }
/^\.Sh "EXIT STATUS"/ { exit }
/^\.Os/ { $0 = ".Os \"" version "\"" }

# An entry, its text included, ends where the next one or the list does.
/^\.(It|El)/ { dropped = depth > 1 && (/^\.It Fl -version$/ || /^\.It Fl h , -help$/) }
dropped { next }

/^  / {
  if (!literal) print ".Bd -literal -compact"
  literal = 1
  print
  next
}

literal { print ".Ed"; literal = 0 }
/^$/ { print ".Pp"; next }
{ print }
