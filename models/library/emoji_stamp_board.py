EMOJIS = ["😀", "⭐", "🌳", "🐶"]


def app(ui):
    ui.title("Emoji stamps")
    stamps = ui.state.get("stamps", [])
    emoji = ui.choice("Stamp", EMOJIS)
    c = ui.canvas(400, 300, background="white")
    if c.clicked:
        x, y = c.clicked
        stamps.append([emoji, x, y])
    for sign, x, y in stamps:
        c.text(x, y, sign, size=40, color="black", align="center")
    with ui.row():
        if ui.button("Erase the last") and stamps:
            stamps.pop()
        if ui.button("Erase all"):
            stamps.clear()
    ui.text(f"Stamps: {len(stamps)}", size=20)
