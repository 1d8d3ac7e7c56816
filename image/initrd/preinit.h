/* What the files of preinit share. */
#ifndef PREINIT_H
#define PREINIT_H

#include <stdbool.h>
#include <stddef.h>

enum { SECTOR = 512, HASH_HEX = 64 };

/* consoles.c: the serial line and the first virtual terminal, opened once; the guard outlives /dev's move. */
void consoles_open(void);
void stage(const char *name);
_Noreturn void damaged(const char *what, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* modules.c: kernel modules from the initramfs, in the order of a list. */
void modules_load(const char *list);
void modules_forget(const char *list);

/* partition.c: the device of a GPT partition with this UUID, as "/dev/sda2". */
bool partition_find(const char *uuid, char *device, size_t size);

/* verity.c: a dm-verity device over two partitions; on failure the reason is in `reason`. */
struct verity {
	const char *name;
	const char *root_hash;
	char data[64];
	char hash[64];
	char node[32];
	char reason[160];
};
bool verity_locate(struct verity *volume, int tenths_of_a_second);
bool verity_open(struct verity *volume);

/* guard.c: a process that shows the damage screen when verity finds a damaged block later on. */
int guard_listen(void);
void guard_start(int uevents, const char *node);

#endif
