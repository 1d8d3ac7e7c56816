def app(ui):
    ui.title("Poster")
    word = ui.field("Word", "HELLO").strip()
    times = ui.slider("Times", 1, 6, 3)
    color = ui.choice("Colour", ["yellow", "pink", "white"])
    c = ui.canvas(400, 300, background="black")
    y = 10
    for i in range(times):
        size = 14 + i * 10
        c.text(10, y, word, size=size, color=color)
        y += size + 8
    ui.text(f"{word} {times} times in {color}", color="muted")
