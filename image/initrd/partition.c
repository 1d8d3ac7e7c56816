/* Finding a GPT partition by its UUID. Linux tells PARTUUID in uevents only from 6.13 on: read the table. */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "preinit.h"

/* The first 16 bytes of a UUID on disk: three little-endian numbers, then eight bytes as they are. */
static void format_uuid(const unsigned char *raw, char text[37])
{
	static const int order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
	char *end = text;

	for (int i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*end++ = '-';
		end += sprintf(end, "%02x", raw[order[i]]);
	}
}

/* The image is laid out in 512-byte sectors, so on a disk with 4096-byte ones it isn't found. */
static bool entry_uuid(const char *disk, int number, char uuid[37])
{
	unsigned char header[SECTOR], entry[32];
	uint64_t table;
	uint32_t entry_size;
	bool found = false;
	int fd = open(disk, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	if (pread(fd, header, sizeof header, SECTOR) == sizeof header && !memcmp(header, "EFI PART", 8)) {
		memcpy(&table, header + 72, sizeof table);
		memcpy(&entry_size, header + 84, sizeof entry_size);
		off_t place = (off_t)(table * SECTOR + (uint64_t)(number - 1) * entry_size);
		found = pread(fd, entry, sizeof entry, place) == sizeof entry;
		if (found)
			format_uuid(entry + 16, uuid);
	}
	close(fd);
	return found;
}

static int partition_number(const char *name)
{
	char path[PATH_MAX];
	int number = 0;

	snprintf(path, sizeof path, "/sys/class/block/%s/partition", name);
	FILE *file = fopen(path, "re");
	if (!file)
		return 0;
	if (fscanf(file, "%d", &number) != 1)
		number = 0;
	fclose(file);
	return number;
}

/* /sys/class/block/sda2 points to .../block/sda/sda2. */
static bool parent_disk(const char *name, char *disk, size_t size)
{
	char path[PATH_MAX], target[PATH_MAX];

	snprintf(path, sizeof path, "/sys/class/block/%s", name);
	ssize_t length = readlink(path, target, sizeof target - 1);
	if (length < 0)
		return false;
	target[length] = '\0';
	char *last = strrchr(target, '/');
	if (!last)
		return false;
	*last = '\0';
	char *parent = strrchr(target, '/');
	return parent && snprintf(disk, size, "/dev/%s", parent + 1) < (int)size;
}

bool partition_find(const char *uuid, char *device, size_t size)
{
	DIR *blocks = opendir("/sys/class/block");
	struct dirent *block;
	bool found = false;

	while (blocks && !found && (block = readdir(blocks))) {
		char disk[64], candidate[37];
		int number = partition_number(block->d_name);
		found = number > 0 && parent_disk(block->d_name, disk, sizeof disk) &&
			entry_uuid(disk, number, candidate) && !strcasecmp(candidate, uuid) &&
			snprintf(device, size, "/dev/%s", block->d_name) < (int)size;
	}
	if (blocks)
		closedir(blocks);
	return found;
}
