#pragma once

// GNU readline behind a few functions. Its globals are not safe to touch from concurrent Swift code, so they stay in
// this C target; everything here is called from one thread.

/// How a wait for a line ended.
enum kc_outcome {
  /// A line was typed; it may be empty.
  KC_LINE,
  /// A line that was waiting when kc_note_waiting was called: typed, or pasted behind another.
  KC_LINE_AHEAD,
  /// Ctrl-D on an empty line, or the terminal is gone.
  KC_END,
  /// Ctrl-C on an empty line.
  KC_INTERRUPT,
  /// Ctrl-C while something was being typed, which is dropped.
  KC_CLEARED,
  /// Ctrl-L, or a window of another width. What was being typed stays, and the next call goes on with it.
  KC_REDRAW,
  /// The terminal could not be read; errno says why.
  KC_FAILED
};

/// Prepares readline for a terminal on standard input and output. Call once, before anything else.
/// `quiet` turns off everything that is drawn with escape sequences beside editing itself (bracketed paste).
/// Returns 0, or -1 with errno set.
int kc_open(int quiet);

/// Puts the terminal and the signals back as they were.
void kc_close(void);

/// Notes whether something was typed already: to be called before more is shown, which it then can't be an answer to.
void kc_note_waiting(void);

/// Shows the prompt and waits for a line; reacts to signals and changes of the window while it waits.
/// `columns` is the width for which the screen was laid out; another width ends the wait with KC_REDRAW.
/// For a line `*line` is a NUL-terminated string of the caller's (release it with kc_release); else NULL.
/// `*dropped` is the number of bytes that were typed past `limit` characters and dropped.
enum kc_outcome kc_read_line(const char *prompt, int columns, long limit, char **line, long *dropped);

void kc_release(char *line);

/// What Tab completes from now on. The words are copied. The first `first_class` of them are shown for an empty line.
void kc_offer(const char *const *words, int count, int first_class);

/// Adds a line to the history of this run. Nothing is ever written to a file.
void kc_remember(const char *line);

/// Columns of the terminal on standard output, or 0 where there is none or it does not say.
int kc_width(void);

/// Rows of that terminal, or 0.
int kc_height(void);
