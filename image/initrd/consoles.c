/* The serial line and the first virtual terminal; stage marks, and the screen that says what is damaged. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/kd.h>
#include <linux/vt.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/reboot.h>
#include <termios.h>
#include <unistd.h>

#include "preinit.h"

enum { PATIENCE_MS = 10 * 60 * 1000 };

static int serial = -1, terminal = -1;

void consoles_open(void)
{
	/* Never block on a serial line that nobody reads, nor take it as controlling terminal. */
	serial = open("/dev/ttyS0", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
	terminal = open("/dev/tty1", O_RDWR | O_NOCTTY | O_CLOEXEC);
}

void stage(const char *name)
{
	dprintf(serial, "wisp: stage %s\n", name);
}

/* Whoever drew on the screen before has been killed; give the terminal its text and its keyboard back. */
static void take_terminal(void)
{
	struct vt_mode automatic = {.mode = VT_AUTO};
	struct termios settings;

	ioctl(terminal, KDSETMODE, KD_TEXT);
	ioctl(terminal, KDSKBMODE, K_UNICODE);
	ioctl(terminal, VT_SETMODE, &automatic);
	ioctl(terminal, VT_ACTIVATE, 1);
	ioctl(terminal, VT_WAITACTIVE, 1);
	for (int i = 0; i < 2; i++) {
		int fd = i ? terminal : serial;
		if (tcgetattr(fd, &settings))
			continue;
		settings.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
		tcsetattr(fd, TCSAFLUSH, &settings);
	}
}

/* Asked for only once there are keyboards: one pressed before that is lost. */
static void ask_for_a_key(void)
{
	static const char question[] = "Press a key to turn the machine off. In ten minutes it turns itself off.";

	modules_load("/input.modules");
	dprintf(terminal, "\033[13;5H%s\033[?25l", question);
	dprintf(serial, "wisp: damaged: %s\n", question);
}

static void wait_for_a_key(void)
{
	struct pollfd keys[] = {{.fd = terminal, .events = POLLIN}, {.fd = serial, .events = POLLIN}};

	/* A serial port that isn't there is readable at once, and for ever: only a byte counts. */
	while (poll(keys, 2, PATIENCE_MS) > 0) {
		for (int i = 0; i < 2; i++) {
			char key;
			if (!keys[i].revents)
				continue;
			if (read(keys[i].fd, &key, 1) == 1)
				return;
			keys[i].fd = -1;
		}
	}
}

static void explain(const char *what, const char *why)
{
	static const char *const advice[] = {
		"Restart holding the space bar; start another version if there is one.",
		"Or write the Wisp image to this disk again. That erases your data too,",
		"which is still whole: copy it with another computer first.",
	};

	dprintf(terminal, "\033[0;97;44m\033[2J\033[3;5HWisp has stopped: %s\033[5;5H%s\033[7;5HWhat to do:", what, why);
	dprintf(serial, "wisp: damaged: %s\nwisp: damaged: %s\n", what, why);
	for (int i = 0; i < 3; i++) {
		dprintf(terminal, "\033[%d;7H%s", 8 + i, advice[i]);
		dprintf(serial, "wisp: damaged: %s\n", advice[i]);
	}
}

void damaged(const char *what, const char *format, ...)
{
	char why[256];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(why, sizeof why, format, arguments);
	va_end(arguments);
	take_terminal();
	explain(what, why);
	ask_for_a_key();
	wait_for_a_key();
	sync();
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}
