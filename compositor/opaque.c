/*
 * Tells the kernel that the compositor's framebuffers have no alpha.
 *
 * SDL 2 draws on KMS as ARGB8888, and nothing makes it choose another format (KMSDRM_CreateSurfaces). A plane
 * that fills a screen has nothing behind it, so some drivers offer none with alpha: virtio-gpu and older Intel
 * among them refuse the mode, SDL only logs that, and the screen stays black. As XRGB8888 the same bytes, in the
 * same layout, are what every driver takes. Loaded with LD_PRELOAD, since libdrm asks for all it wants by ioctl.
 */
#include <drm/drm.h>
#include <drm/drm_fourcc.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <unistd.h>

int ioctl(int fd, unsigned long request, ...)
{
	va_list arguments;
	void *argument;

	va_start(arguments, request);
	argument = va_arg(arguments, void *);
	va_end(arguments);
	if (request == DRM_IOCTL_MODE_ADDFB2) {
		struct drm_mode_fb_cmd2 *framebuffer = argument;

		if (framebuffer->pixel_format == DRM_FORMAT_ARGB8888)
			framebuffer->pixel_format = DRM_FORMAT_XRGB8888;
	}
	return syscall(SYS_ioctl, fd, request, argument);
}
