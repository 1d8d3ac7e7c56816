"""OpenGL 3.3, no more of it than GLES 3 has too: shaders, and who owns which buffer and texture."""
