CHILDREN = ["Mia", "Leo", "Sam"]


def app(ui):
    ui.title("Sticker chart")
    s = ui.state
    stickers = s.get("stickers", {name: 0 for name in CHILDREN})
    with ui.row():
        for name in CHILDREN:
            if ui.button(f"Sticker for {name}"):
                stickers[name] = min(10, stickers[name] + 1)
    c = ui.canvas(420, 40 * len(CHILDREN))
    for row, name in enumerate(CHILDREN):
        for place in range(10):
            c.circle(25 + place * 40, 20 + row * 40, 15, "yellow" if place < stickers[name] else "gray")
    for name in CHILDREN:
        ui.text(f"{name}: {stickers[name]} of 10" + (", a prize!" if stickers[name] == 10 else ""), size=24)
    if ui.button("New chart"):
        s.stickers = {name: 0 for name in CHILDREN}
