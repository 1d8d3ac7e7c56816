/* The guard: waits, in the initramfs' memory, for the kernel to report a damaged block of the system. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/netlink.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "preinit.h"

enum { KERNEL_EVENTS = 1, EVENT_MAX = 8192, QUEUE = 4 << 20 };

/* Opened before the system is mounted, so that a block found damaged while mounting is in the queue. */
int guard_listen(void)
{
	struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_groups = KERNEL_EVENTS};
	int queue = QUEUE;
	int uevents = socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT);

	setsockopt(uevents, SOL_SOCKET, SO_RCVBUFFORCE, &queue, sizeof queue);
	if (bind(uevents, (struct sockaddr *)&address, sizeof address))
		return -1;
	return uevents;
}

/* The value of KEY= in a uevent: strings one after the other, each with its zero byte. */
static const char *property(const char *event, size_t length, const char *key)
{
	size_t width = strlen(key);

	for (const char *entry = event; entry < event + length; entry += strlen(entry) + 1)
		if (!strncmp(entry, key, width))
			return entry + width;
	return NULL;
}

/* "0,1234" is data block 1234; "1,5" is block 5 of the hashes. */
static const char *damaged_block(const char *event, size_t length, const char *node)
{
	const char *device = property(event, length, "DEVNAME=");

	if (!device || strcmp(device, node))
		return NULL;
	return property(event, length, "DM_VERITY_ERR_BLOCK_NR=");
}

static _Noreturn void show(const char *block)
{
	const char *number = strchr(block, ',');

	kill(1, SIGRTMIN); /* PID 1 stops supervising, so that nothing comes back */
	kill(-1, SIGKILL);
	usleep(200 * 1000); /* the graphics driver gives the screen back when its last user is gone */
	damaged("the system partition is damaged.", "Block %s of its %s is not what was written there.",
		number ? number + 1 : block, *block == '0' ? "files" : "checksums");
}

static _Noreturn void watch(int uevents, const char *node)
{
	char event[EVENT_MAX + 1];

	for (;;) {
		struct sockaddr_nl sender = {0};
		socklen_t size = sizeof sender;
		ssize_t length = recvfrom(uevents, event, EVENT_MAX, 0, (struct sockaddr *)&sender, &size);
		if (length <= 0 || sender.nl_pid != 0) /* only the kernel is believed */
			continue;
		event[length] = '\0';
		const char *block = damaged_block(event, (size_t)length, node);
		if (block)
			show(block);
	}
}

void guard_start(int uevents, const char *node)
{
	if (fork() != 0)
		return;
	prctl(PR_SET_NAME, "guard");
	setsid();
	int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
	if (score >= 0) {
		dprintf(score, "-1000");
		close(score);
	}
	watch(uevents, node);
}
