def app(ui):
    ui.title("Text in a box")
    text = ui.field("Text", "Hello\nmy friend", lines=4)
    side = ui.choice("Side", ["Left", "Middle", "Right"])
    rows = []
    for line in text.splitlines():
        line = line.strip()[:30]
        if side == "Left":
            row = line.ljust(30)
        elif side == "Middle":
            row = line.center(30)
        else:
            row = line.rjust(30)
        rows.append("|" + row + "|")
    ui.text("\n".join(rows), mono=True)
