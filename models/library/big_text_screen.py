COLORS = {
    "white on black": ("white", "black"),
    "black on yellow": ("black", "yellow"),
    "white on red": ("white", "red"),
}


def app(ui):
    ui.title("Big text")
    words = ui.field("Text", "HELLO")
    ink, ground = COLORS[ui.choice("Colours", list(COLORS))]
    c = ui.canvas(640, 320, background=ground)
    size = min(200, 1000 // max(1, len(words)))
    c.text(320, 160, words, size=size, color=ink, align="center")
    ui.text(f"Letters: {len(words)}, size {size}", color="muted")
