#include "creadline.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

enum { CTRL_C = 3, CTRL_L = 12, ESCAPE = 27, DELETE = 127 };

// A window that is dragged changes many times a second; it is drawn anew when it has kept still for so long.
enum { RESIZE_MILLISECONDS = 80 };

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

static struct sigaction before[CAUGHT];
static int wake[2] = {-1, -1};
static int is_quiet;

static struct {
  int done;
  enum kc_outcome outcome;
  char *line;
  // The line being typed outlives a wait that ended with KC_REDRAW.
  int line_is_open;
  long dropped;
  // Something was typed before what was shown last.
  int was_waiting;
  // What is read is what was typed then: so far there was always more.
  int ahead;
  int window_changed;
} wait_state;

static struct {
  char **words;
  int count;
  int first_class;
} offer;

// --- Completion ---

// The part of a line between commas is one word, so a blank after a comma belongs to it and has to come back with it.
static char *next_match(const char *typed, int state) {
  static int index;
  static size_t blanks;
  if (state == 0) {
    index = 0;
    blanks = strspn(typed, " ");
  }
  const char *prefix = typed + blanks;
  size_t length = strlen(prefix);
  int last = length == 0 && offer.first_class > 0 ? offer.first_class : offer.count;
  while (index < last) {
    const char *word = offer.words[index++];
    if (strncasecmp(word, prefix, length) != 0) continue;
    char *match = malloc(blanks + strlen(word) + 1);
    if (match == NULL) return NULL;
    memset(match, ' ', blanks);
    strcpy(match + blanks, word);
    return match;
  }
  return NULL;
}

static char **complete(const char *typed, int start, int end) {
  (void)start;
  (void)end;
  // Readline would go on to file names, which are no answer to anything.
  rl_attempted_completion_over = 1;
  // Set anew for each completion by readline itself.
  rl_completion_append_character = '\0';
  return rl_completion_matches(typed, next_match);
}

static void forget_offer(void) {
  for (int i = 0; i < offer.count; i++) free(offer.words[i]);
  free(offer.words);
  offer.words = NULL;
  offer.count = 0;
  offer.first_class = 0;
}

void kc_offer(const char *const *words, int count, int first_class) {
  forget_offer();
  if (count <= 0) return;
  offer.words = calloc((size_t)count, sizeof *offer.words);
  if (offer.words == NULL) return;
  for (int i = 0; i < count; i++) {
    char *copy = strdup(words[i]);
    if (copy == NULL) break;
    offer.words[offer.count++] = copy;
  }
  offer.first_class = first_class < offer.count ? first_class : offer.count;
}

// --- The terminal ---

// Ctrl-C is a key to us and not a signal: a program that started this one (make, a script) would die of the signal
// while the person only wanted to clear the line.
static void prepare_terminal(int meta) {
  struct termios settings;
  rl_prep_terminal(meta);
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  settings.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
}

static void finish(enum kc_outcome outcome, char *line) {
  wait_state.done = 1;
  wait_state.outcome = outcome;
  wait_state.line = line;
}

// With bracketed paste readline ends the line of a Ctrl-D by itself.
static int ends_line_at_end(void) {
  const char *paste = rl_variable_value("enable-bracketed-paste");
  return paste != NULL && strcmp(paste, "on") == 0;
}

static void on_line(char *line) {
  rl_callback_handler_remove();
  if (line == NULL && !ends_line_at_end()) rl_crlf();
  finish(line == NULL ? KC_END : KC_LINE, line);
}

static void interrupt(void) { finish(rl_end > 0 ? KC_CLEARED : KC_INTERRUPT, NULL); }

static int on_interrupt_key(int count, int key) {
  (void)count;
  (void)key;
  interrupt();
  return 0;
}

// A zero byte would end the line for readline, whatever follows it.
static int read_character(FILE *stream) {
  int character = rl_getc(stream);
  return character == 0 ? ' ' : character;
}

static int on_redraw_key(int count, int key) {
  (void)count;
  (void)key;
  finish(KC_REDRAW, NULL);
  return 0;
}

static void drop_line(void) {
  rl_point = rl_end;
  rl_redisplay();
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_replace_line("", 1);
  fputs("^C", rl_outstream);
  rl_crlf();
  fflush(rl_outstream);
  rl_callback_handler_remove();
}

// What is shown next begins below the line, which stays in readline's hands.
static void leave_line_open(void) {
  int point = rl_point;
  rl_point = rl_end;
  rl_redisplay();
  rl_point = point;
  rl_crlf();
  fflush(rl_outstream);
  wait_state.line_is_open = 1;
}

int kc_width(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

int kc_height(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_row;
}

// Readline takes its locale from the environment, by itself and later. All that we print is UTF-8, so a bare
// environment (or one of another encoding) must not make it draw a typed letter as two.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setenv("LC_ALL", "C.UTF-8", 1);
}

// --- Signals ---

static void on_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(wake[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void catch_signals(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) {
    sigaction(caught[i], NULL, &before[i]);
    // What the parent told us to ignore (nohup) stays ignored.
    if (before[i].sa_handler != SIG_IGN) sigaction(caught[i], &action, NULL);
  }
}

static void give_signals_back(void) {
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
}

static void suspend(void) {
  rl_callback_sigcleanup();
  rl_deprep_terminal();
  give_signals_back();
  raise(SIGTSTP);
  catch_signals();
  prepare_terminal(1);
  rl_forced_update_display();
  // Nobody told us of changes meanwhile.
  wait_state.window_changed = 1;
}

static void react(int number) {
  switch (number) {
  case SIGINT: interrupt(); break;
  case SIGWINCH: wait_state.window_changed = 1; break;
  case SIGTSTP: suspend(); break;
  default:
    // Whatever the shell says next begins a line.
    rl_crlf();
    fflush(rl_outstream);
    rl_callback_handler_remove();
    give_signals_back();
    raise(number);
  }
}

static void react_to_signals(void) {
  unsigned char number;
  while (!wait_state.done && read(wake[0], &number, 1) == 1) react(number);
}

// What stands on the screen was laid out for `columns`; only another width makes that wrong. `rl_resize_terminal`
// would draw the prompt once more beside the one that is there.
static void take_window(int columns) {
  wait_state.window_changed = 0;
  rl_reset_screen_size();
  if (!is_quiet && kc_width() != columns) finish(KC_REDRAW, NULL);
}

// --- Reading ---

static int more_is_waiting(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&input, 1, 0) > 0;
}

// Each redraw of a long line costs a walk along it: while a long text pours in, drawing it once at the end will do.
static void redraw(void) {
  if (rl_end < 1000 || !more_is_waiting()) rl_redisplay();
}

void kc_note_waiting(void) { wait_state.was_waiting = more_is_waiting(); }

int kc_open(int quiet) {
  if (pipe(wake) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
  }
  is_quiet = quiet;
  use_utf8();
  rl_getc_function = read_character;
  rl_readline_name = "kneecoach";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_prep_term_function = prepare_terminal;
  rl_attempted_completion_function = complete;
  // Choices hold blanks ("Within an hour"); several of them are separated by commas.
  rl_completer_word_break_characters = ",";
  rl_completer_quote_characters = "";
  rl_sort_completion_matches = 0;
  rl_initialize();
  // Not earlier: readline does not set up the terminal for a program that seems to draw by itself.
  rl_redisplay_function = redraw;
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("page-completions", "off");
  rl_variable_bind("enable-active-region", "off");
  if (quiet) rl_variable_bind("enable-bracketed-paste", "off");
  const Keymap keymaps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (int i = 0; i < 3; i++) {
    rl_bind_key_in_map(CTRL_C, on_interrupt_key, keymaps[i]);
    rl_bind_key_in_map(CTRL_L, on_redraw_key, keymaps[i]);
  }
  using_history();
  stifle_history(500);
  catch_signals();
  return 0;
}

void kc_close(void) {
  give_signals_back();
  forget_offer();
  clear_history();
}

static long characters_typed(void) {
  long count = 0;
  for (int i = 0; i < rl_end; i++) count += (rl_line_buffer[i] & 0xC0) != 0x80;
  return count;
}

static int is_dropped(unsigned char byte) { return byte == ESCAPE || (byte >= ' ' && byte != DELETE); }

// Past the limit, what prints is dropped and counted, and only control keys reach readline.
static void drop_keys(long *dropped) {
  unsigned char byte;
  do {
    if (read(STDIN_FILENO, &byte, 1) != 1) {
      // The end, or an error: readline finds out which.
      rl_callback_read_char();
      return;
    }
    if (!is_dropped(byte)) {
      rl_stuff_char(byte);
      rl_callback_read_char();
      return;
    }
    *dropped += 1;
  } while (more_is_waiting());
}

enum kc_outcome kc_read_line(const char *prompt, int columns, long limit, char **line, long *dropped) {
  *line = NULL;
  wait_state.done = 0;
  if (wait_state.line_is_open) {
    rl_forced_update_display();
  } else {
    wait_state.dropped = 0;
    wait_state.ahead = wait_state.was_waiting && more_is_waiting();
    rl_callback_handler_install(prompt, on_line);
  }
  wait_state.line_is_open = 0;
  while (!wait_state.done) {
    struct pollfd fds[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    int ready = poll(fds, 2, 0);
    if (ready == 0) {
      wait_state.ahead = 0;
      ready = poll(fds, 2, wait_state.window_changed ? RESIZE_MILLISECONDS : -1);
    }
    if (ready < 0) {
      if (errno == EINTR) continue;
      rl_callback_handler_remove();
      return KC_FAILED;
    }
    if (ready == 0) take_window(columns);
    if (fds[1].revents != 0) react_to_signals();
    if (wait_state.done || fds[0].revents == 0) continue;
    if (characters_typed() > limit) drop_keys(&wait_state.dropped);
    else rl_callback_read_char();
  }
  if (wait_state.outcome == KC_INTERRUPT || wait_state.outcome == KC_CLEARED) drop_line();
  if (wait_state.outcome == KC_LINE && wait_state.ahead) wait_state.outcome = KC_LINE_AHEAD;
  if (wait_state.outcome == KC_REDRAW) leave_line_open();
  *line = wait_state.line;
  *dropped = wait_state.dropped;
  wait_state.line = NULL;
  return wait_state.outcome;
}

void kc_release(char *line) { free(line); }

void kc_remember(const char *line) { add_history(line); }
