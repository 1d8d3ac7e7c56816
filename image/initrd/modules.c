/* Kernel modules, unpacked and stripped when the initramfs was built. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "preinit.h"

/* Calls `use` with the path of each module in the list, dependencies first as they stand there. */
static void each(const char *list, void (*use)(const char *path))
{
	char name[128], path[160];
	FILE *file = fopen(list, "re");

	if (!file)
		return;
	while (fgets(name, sizeof name, file)) {
		name[strcspn(name, "\n")] = '\0';
		snprintf(path, sizeof path, "/modules/%s", name);
		use(path);
	}
	fclose(file);
}

/* A module without its hardware may refuse to load: whether that matters shows when the disk is missing. */
static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	syscall(SYS_finit_module, fd, "", 0);
	close(fd);
}

static void forget(const char *path)
{
	unlink(path);
}

void modules_load(const char *list)
{
	each(list, load);
}

void modules_forget(const char *list)
{
	each(list, forget);
}
