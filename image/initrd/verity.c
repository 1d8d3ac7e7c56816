/* A dm-verity device made with device-mapper's own ioctls: the initramfs holds no other program. */
#include <errno.h>
#include <fcntl.h>
#include <linux/dm-ioctl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "preinit.h"

enum { BLOCK = 4096, SALT_MAX = 256, REQUEST = 4096 };

/* https://gitlab.com/cryptsetup/cryptsetup/-/wikis/DMVerity: the first block of the hash partition */
struct superblock {
	char signature[8];
	uint32_t version;
	uint32_t hash_type;
	unsigned char uuid[16];
	char algorithm[32];
	uint32_t data_block_size;
	uint32_t hash_block_size;
	uint64_t data_blocks;
	uint16_t salt_size;
	unsigned char padding[6];
	unsigned char salt[SALT_MAX];
};

static bool fail(struct verity *volume, const char *step)
{
	snprintf(volume->reason, sizeof volume->reason, "%s: %s", step, strerror(errno));
	return false;
}

/* Discoverable partitions: the root hash's first half is the data partition's UUID, its second the hashes'. */
static void hash_to_uuid(const char *half, char uuid[37])
{
	sprintf(uuid, "%.8s-%.4s-%.4s-%.4s-%.12s", half, half + 8, half + 12, half + 16, half + 20);
}

bool verity_locate(struct verity *volume, int tenths_of_a_second)
{
	char data[37], hash[37];

	hash_to_uuid(volume->root_hash, data);
	hash_to_uuid(volume->root_hash + HASH_HEX / 2, hash);
	for (int waited = 0;; waited++) {
		if (partition_find(data, volume->data, sizeof volume->data) &&
		    partition_find(hash, volume->hash, sizeof volume->hash))
			return true;
		if (waited >= tenths_of_a_second * 10)
			return false;
		usleep(10 * 1000);
	}
}

/* The superblock itself isn't signed. Whatever in it could weaken the check must be what we build with. */
static bool read_superblock(struct verity *volume, struct superblock *super)
{
	int fd = open(volume->hash, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || read(fd, super, sizeof *super) != sizeof *super) {
		fail(volume, "reading the hash partition");
		if (fd >= 0)
			close(fd);
		return false;
	}
	close(fd);
	if (!memcmp(super->signature, "verity\0", 8) && super->version == 1 && super->hash_type == 1 &&
	    !strncmp(super->algorithm, "sha256", sizeof super->algorithm) && super->data_block_size == BLOCK &&
	    super->hash_block_size == BLOCK && super->salt_size <= SALT_MAX)
		return true;
	snprintf(volume->reason, sizeof volume->reason, "the hash partition doesn't begin as it should");
	return false;
}

static void describe_target(const struct verity *volume, const struct superblock *super, char *table, size_t size)
{
	char salt[2 * SALT_MAX + 1] = "-";

	for (int i = 0; i < super->salt_size; i++)
		sprintf(salt + 2 * i, "%02x", super->salt[i]);
	snprintf(table, size, "1 %s %s %d %d %llu 1 sha256 %s %s", volume->data, volume->hash, BLOCK, BLOCK,
		 (unsigned long long)super->data_blocks, volume->root_hash, salt);
}

static struct dm_ioctl *request(char *buffer, const char *name)
{
	struct dm_ioctl *header = (struct dm_ioctl *)buffer;

	memset(buffer, 0, REQUEST);
	header->version[0] = DM_VERSION_MAJOR;
	header->data_size = REQUEST;
	header->data_start = sizeof *header;
	header->flags = DM_READONLY_FLAG;
	snprintf(header->name, sizeof header->name, "%s", name);
	return header;
}

static int open_control(void)
{
	int major = 10, minor = 236;
	FILE *file = fopen("/sys/class/misc/device-mapper/dev", "re");

	if (file) {
		if (fscanf(file, "%d:%d", &major, &minor) != 2)
			errno = EINVAL;
		fclose(file);
	}
	mkdir("/dev/mapper", 0755);
	mknod("/dev/mapper/control", S_IFCHR | 0600, makedev(major, minor));
	return open("/dev/mapper/control", O_RDWR | O_CLOEXEC);
}

static bool activate(struct verity *volume, int control, const struct superblock *super)
{
	_Alignas(8) char buffer[REQUEST];
	struct dm_ioctl *header = request(buffer, volume->name);

	if (ioctl(control, DM_DEV_CREATE, header))
		return fail(volume, "creating the device");
	snprintf(volume->node, sizeof volume->node, "dm-%u", minor(header->dev));

	header = request(buffer, volume->name);
	header->target_count = 1;
	struct dm_target_spec *target = (struct dm_target_spec *)(buffer + sizeof *header);
	char *table = (char *)(target + 1);
	target->length = super->data_blocks * (BLOCK / SECTOR);
	strcpy(target->target_type, "verity");
	describe_target(volume, super, table, REQUEST - sizeof *header - sizeof *target);
	if (ioctl(control, DM_TABLE_LOAD, header))
		return fail(volume, "loading its hashes");

	header = request(buffer, volume->name);
	if (ioctl(control, DM_DEV_SUSPEND, header)) /* without DM_SUSPEND_FLAG this resumes */
		return fail(volume, "starting the device");
	return true;
}

bool verity_open(struct verity *volume)
{
	struct superblock super;

	if (!read_superblock(volume, &super))
		return false;
	int control = open_control();
	if (control < 0)
		return fail(volume, "opening the device mapper");
	bool opened = activate(volume, control, &super);
	close(control);
	return opened;
}
