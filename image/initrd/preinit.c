/* The first program of the machine: finds the system, has the kernel verify it, and hands over to PID 1. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "preinit.h"

enum { DISK_PATIENCE = 300, NEIGHBOUR_PATIENCE = 5 }; /* tenths of a second */

static char command_line[4096];

static void mount_kernel_filesystems(void)
{
	static const char *const mounts[][2] = {{"devtmpfs", "/dev"}, {"proc", "/proc"}, {"sysfs", "/sys"}};

	for (int i = 0; i < 3; i++) {
		mkdir(mounts[i][1], 0755);
		mount(mounts[i][0], mounts[i][1], mounts[i][0], 0, NULL);
	}
}

static void read_command_line(void)
{
	int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	ssize_t length = read(fd, command_line, sizeof command_line - 1);
	command_line[length > 0 ? length : 0] = '\0';
	close(fd);
}

/* The hash that follows `key=` on the kernel command line, or NULL. */
static const char *hash_argument(const char *key)
{
	static const char digits[] = "0123456789abcdef";
	char copy[sizeof command_line];
	size_t width = strlen(key);

	strcpy(copy, command_line);
	for (char *word = strtok(copy, " \n"); word; word = strtok(NULL, " \n"))
		if (!strncmp(word, key, width) && word[width] == '=' &&
		    strspn(word + width + 1, digits) == HASH_HEX && strlen(word + width + 1) == HASH_HEX)
			return strdup(word + width + 1);
	return NULL;
}

static void open_system(struct verity *volume)
{
	volume->root_hash = hash_argument("roothash");
	if (!volume->root_hash)
		damaged("it was started without a system.", "The kernel command line has no roothash= in it.");
	if (!verity_locate(volume, DISK_PATIENCE))
		damaged("the system partition can't be found.", "No disk holds the partition that starts with %.8s.",
			volume->root_hash);
	if (!verity_open(volume))
		damaged("the system partition is refused.", "%s (%s)", volume->reason, volume->data);
}

/* Weights and firmware are on the system's disk. Without them the system starts; PID 1 says what is missing. */
static void open_neighbour(const char *name, const char *key)
{
	struct verity volume = {.name = name, .root_hash = hash_argument(key)};

	if (volume.root_hash && verity_locate(&volume, NEIGHBOUR_PATIENCE))
		verity_open(&volume);
}

static void mount_system(const struct verity *volume)
{
	char device[64];

	snprintf(device, sizeof device, "/dev/%s", volume->node);
	mkdir("/root", 0755);
	if (mount(device, "/root", "erofs", MS_RDONLY, NULL))
		damaged("the system partition is damaged.", "It can't be mounted: %s.", strerror(errno));
}

static void read_whole(const char *path)
{
	static char buffer[1 << 17];
	char full[512];
	ssize_t length;

	snprintf(full, sizeof full, "/root%s", path);
	int fd = open(full, O_RDONLY | O_CLOEXEC);
	do
		length = fd < 0 ? -1 : read(fd, buffer, sizeof buffer);
	while (length > 0);
	if (length < 0)
		damaged("the system partition is damaged.", "%s can't be read: %s.", path, strerror(errno));
	close(fd);
}

/* A page of PID 1 that fails later would be a kernel panic; here it still is a screen that says so. */
static void read_what_pid1_needs(void)
{
	char path[256];
	FILE *list = fopen("/root/usr/lib/wisp/pid1.files", "re");

	if (!list)
		damaged("the system partition is damaged.", "/usr/lib/wisp/pid1.files can't be read: %s.", strerror(errno));
	while (fgets(path, sizeof path, list)) {
		path[strcspn(path, "\n")] = '\0';
		read_whole(path);
	}
	fclose(list);
}

static void enter_system(void)
{
	static const char *const kept[] = {"/dev", "/proc", "/sys"};

	for (int i = 0; i < 3; i++) {
		char target[16];
		snprintf(target, sizeof target, "/root%s", kept[i]);
		if (mount(kept[i], target, NULL, MS_MOVE, NULL))
			damaged("the system can't be entered.", "%s can't be moved: %s.", kept[i], strerror(errno));
	}
	if (chdir("/root") || mount(".", "/", NULL, MS_MOVE, NULL) || chroot(".") || chdir("/"))
		damaged("the system can't be entered.", "%s.", strerror(errno));
}

static _Noreturn void start_pid1(void)
{
	char *const arguments[] = {"/usr/bin/python3", "-I", "-m", "init", NULL};
	char *const environment[] = {"PATH=/usr/sbin:/usr/bin", "HOME=/", "TERM=linux", "LANG=C.UTF-8", NULL};
	int console = open("/dev/console", O_RDWR | O_NOCTTY);

	for (int fd = 0; fd < 3 && console >= 0; fd++)
		dup2(console, fd);
	if (console > 2)
		close(console);
	execve(arguments[0], arguments, environment);
	damaged("PID 1 can't be started.", "%s: %s.", arguments[0], strerror(errno));
}

int main(void)
{
	struct verity system = {.name = "system"};

	mount_kernel_filesystems();
	consoles_open();
	stage("initrd");
	read_command_line();
	modules_load("/storage.modules");
	int uevents = guard_listen();
	open_system(&system);
	open_neighbour("weights", "wisp.weights");
	open_neighbour("firmware", "wisp.firmware");
	mount_system(&system);
	read_what_pid1_needs();
	stage("root");
	modules_forget("/storage.modules");
	guard_start(uevents, system.node);
	enter_system();
	start_pid1();
}
