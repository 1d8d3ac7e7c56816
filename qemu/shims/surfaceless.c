/*
 * Lets `qemu -display egl-headless,rendernode=/dev/null` draw on a host that has no /dev/dri at all.
 *
 * QEMU opens EGL through GBM on a render node. Mesa's llvmpipe needs neither: it draws on the "surfaceless"
 * platform. Loaded with LD_PRELOAD, this answers for GBM and for the few epoxy entry points that QEMU
 * passes on its way, and asks Mesa for the surfaceless platform instead. epoxy's entry points are pointers
 * to functions, so ours are, too. Host packages: libegl1, libgl1-mesa-dri, qemu-system-gui (apt).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef int32_t EGLint;
typedef unsigned EGLBoolean;
typedef unsigned EGLenum;
typedef void *EGLDisplay;
typedef void *EGLConfig;

enum {
	EGL_NONE = 0x3038,
	EGL_SURFACE_TYPE = 0x3033,
	EGL_PBUFFER_BIT = 0x0001,
	EGL_PLATFORM_GBM = 0x31D7,
	EGL_PLATFORM_SURFACELESS = 0x31DD,
	MOST_ATTRIBUTES = 32, /* pairs; QEMU asks with six */
};

static void *egl(const char *name)
{
	void *library = dlopen("libEGL.so.1", RTLD_NOW);
	return library ? dlsym(library, name) : NULL;
}

/* A GBM device that is never looked into: it only has to be one. */

static char no_device;

void *gbm_create_device(int fd)
{
	(void)fd;
	return &no_device;
}

void gbm_device_destroy(void *device)
{
	(void)device;
}

int gbm_device_get_fd(void *device)
{
	(void)device;
	return -1;
}

static EGLDisplay get_platform_display(EGLenum platform, void *native, const intptr_t *attributes)
{
	EGLDisplay (*real)(EGLenum, void *, const intptr_t *) = egl("eglGetPlatformDisplay");

	if (platform == EGL_PLATFORM_GBM) {
		platform = EGL_PLATFORM_SURFACELESS;
		native = NULL;
		attributes = NULL;
	}
	return real ? real(platform, native, attributes) : NULL;
}

EGLDisplay (*epoxy_eglGetPlatformDisplayEXT)(EGLenum, void *, const intptr_t *) = get_platform_display;

/* QEMU 7 looks the function up by name instead. */
static void *get_proc_address(const char *name)
{
	void *(*real)(const char *) = egl("eglGetProcAddress");

	if (strcmp(name, "eglGetPlatformDisplayEXT") == 0)
		return get_platform_display;
	return real ? real(name) : NULL;
}

void *(*epoxy_eglGetProcAddress)(const char *) = get_proc_address;

/* Surfaceless has configurations for off-screen buffers only; QEMU asks for windows and makes none. */
static EGLBoolean choose_config(EGLDisplay display, const EGLint *wanted, EGLConfig *configs, EGLint size,
				EGLint *count)
{
	EGLBoolean (*real)(EGLDisplay, const EGLint *, EGLConfig *, EGLint, EGLint *) = egl("eglChooseConfig");
	EGLint asked[2 * MOST_ATTRIBUTES + 1];
	int n = 0;

	for (; wanted && n < 2 * MOST_ATTRIBUTES && wanted[n] != EGL_NONE; n += 2) {
		asked[n] = wanted[n];
		asked[n + 1] = wanted[n] == EGL_SURFACE_TYPE ? EGL_PBUFFER_BIT : wanted[n + 1];
	}
	asked[n] = EGL_NONE;
	return real ? real(display, asked, configs, size, count) : 0;
}

EGLBoolean (*epoxy_eglChooseConfig)(EGLDisplay, const EGLint *, EGLConfig *, EGLint, EGLint *) = choose_config;

/* QEMU insists on DMA-BUF export, which it needs for showing pictures elsewhere, not for VNC. */
bool epoxy_has_egl_extension(EGLDisplay display, const char *extension)
{
	bool (*real)(EGLDisplay, const char *) = dlsym(RTLD_NEXT, "epoxy_has_egl_extension");

	if (strcmp(extension, "EGL_MESA_image_dma_buf_export") == 0)
		return true;
	if (!real) {
		void *library = dlopen("libepoxy.so.0", RTLD_NOW);
		real = library ? dlsym(library, "epoxy_has_egl_extension") : NULL;
	}
	return real && real(display, extension);
}
