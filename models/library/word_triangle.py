def app(ui):
    ui.title("Triangle")
    word = ui.field("Word", "SUMMER").strip()
    lines = [word[: i + 1] for i in range(len(word))]
    if ui.checkbox("And back again"):
        lines += lines[-2::-1]
    side = ui.choice("Side", ["left", "center", "right"])
    for line in lines[:60]:
        ui.text(line, size=24, align=side)
    if not word:
        ui.text("Type a word", color="muted")
